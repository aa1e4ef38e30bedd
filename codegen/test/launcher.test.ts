import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTree } from '../src/read-tree.ts';
import { sampleOperation, sampleSpec, sampleWorkspace, write } from './sample.ts';

const launcher = fileURLToPath(new URL('../generate.mjs', import.meta.url));

function run(root: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, '--root', root, ...args], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('the launcher', () => {
  it('generates, and knows an unchanged package again whatever changed in between', {
    timeout: 60_000,
  }, () => {
    const root = sampleWorkspace();
    expect(run(root)).toBe('packages/demo: files changed: 11, operations: 1\n');
    const first = readTree(join(root, 'packages'));
    expect(run(root)).toBe('packages/demo: unchanged, operations: 1\n');
    write(root, 'packages/demo/src/index.ts', '// Generated from nothing');
    expect(run(root)).toBe('packages/demo: files changed: 1, operations: 1\n');
    rmSync(join(root, 'packages/demo/tsconfig.json'));
    expect(run(root)).toBe('packages/demo: files changed: 1, operations: 1\n');
    expect(readTree(join(root, 'packages'))).toEqual(first);
    write(
      root,
      'specs/demo/2020-01-01.json',
      sampleSpec({ paths: { '/A': { post: sampleOperation() } }, 'x-acs-product': 'Demo2' }),
    );
    expect(run(root)).toMatch(/^packages\/demo: files changed: \d+, operations: 1\n$/);
    expect(readTree(join(root, 'packages'))).not.toEqual(first);
    write(root, 'specs/lock.json', { specs: { 'demo/2020-01-01.json': { operations: 1 } } });
    expect(run(root)).toBe('packages/demo: unchanged, operations: 1\n');
    expect(readFileSync(join(root, 'specs/lock.json'), 'utf8')).toContain('"generatorVersion": ');
    expect(run(root, '--check')).toBe('The packages are as they would be generated.\n');
  });
});

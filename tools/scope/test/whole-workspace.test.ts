import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScope, renameScope } from '../src/rename.ts';

const original = fileURLToPath(new URL('../../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'scope-workspace-'));
const from = readScope(original);
const to = `${from}-renamed`;
const files = list(original);
const before = new Map<string, Buffer>();

/** The name that everybody tries first; a file that mentioned it would stand in the way. */
const usualName = `@${'acme'}`;

it.skipIf(from === usualName)('no file keeps the workspace from taking a usual name', () => {
  const usual = new RegExp(`${usualName}(?![\\w-])`);
  expect(files.filter((path) => usual.test(readFileSync(join(original, path), 'utf8')))).toEqual([]);
});

describe('the whole workspace, renamed', () => {
  beforeAll(() => {
    for (const path of files) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      copyFileSync(join(original, path), join(copy, path));
      before.set(path, readFileSync(join(copy, path)));
    }
    execFileSync('git', ['init', '--quiet'], { cwd: copy });
    renameScope(copy, to);
    linkModules();
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  it('mentions the old scope nowhere', () => {
    const old = new RegExp(`${from}(?!-renamed)\\b(?!-)`);
    expect(files.filter((path) => old.test(readFileSync(join(copy, path), 'utf8')))).toEqual([]);
  });

  it('generates the same packages', () => {
    expect(node('--import', 'tsx', '--conditions=source', 'codegen/src/cli.ts', '--check')).not.toContain(
      'differ',
    );
  });

  it('builds', () => {
    for (const name of ['core', 'sts']) npm('run', 'build', `--workspace=packages/${name}`);
    const built = readFileSync(join(copy, 'packages/sts/dist/index.mjs'), 'utf8');
    expect(built).toContain(`from "${to}/core"`);
  });

  it('passes its tests', () => {
    const vitest = join(original, 'node_modules/vitest/vitest.mjs');
    const output = node(
      vitest,
      'run',
      '--root',
      'tools/conformance',
      '--config',
      '../../vitest.config.ts',
      'every-operation',
    );
    expect(output).toMatch(/Tests .*passed/);
    expect(output).not.toMatch(/failed/);
  });

  it('has the bytes it had when it is renamed back', () => {
    renameScope(copy, from);
    const differing = files.filter(
      (path) => before.get(path)?.equals(readFileSync(join(copy, path))) !== true,
    );
    expect(differing).toEqual([]);
  });
});

function list(root: string): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split(
    '\0',
  );
  return [...new Set(paths)].filter((path) =>
    lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
  );
}

/** What `npm install` would make: the installed packages, and links to the workspace's own under their new names. */
function linkModules(): void {
  const [source, target] = [join(original, 'node_modules'), join(copy, 'node_modules')];
  mkdirSync(join(target, to), { recursive: true });
  for (const name of readdirSync(source)) {
    if (name !== from) symlinkSync(join(source, name), join(target, name));
  }
  for (const name of readdirSync(join(source, from))) {
    symlinkSync(readlinkSync(join(source, from, name)), join(target, to, name));
  }
}

function node(...args: string[]): string {
  return execFileSync('node', args, { cwd: copy, encoding: 'utf8', env: environment() });
}

function npm(...args: string[]): string {
  return execFileSync('npm', args, { cwd: copy, encoding: 'utf8', env: environment() });
}

function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1', FORCE_COLOR: '0' };
}

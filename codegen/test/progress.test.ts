import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sampleSpec, sampleWorkspace } from './sample.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const outcome =
  'packages/demo: files changed: 11, operations: 1\npackages/other: files changed: 11, operations: 1\n';

function twoProducts(): string {
  return sampleWorkspace({ 'specs/other/2020-01-01.json': sampleSpec({ 'x-acs-product': 'Other' }) });
}

const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

describe('progress', () => {
  it('is not shown where nobody watches', () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', cli, '--root', twoProducts()], {
      encoding: 'utf8',
    });
    expect(stdout).toBe(outcome);
  });

  it.skipIf(!hasTerminal)('is shown on a terminal, and gone at the end', () => {
    const command = [process.execPath, '--import', 'tsx', cli, '--root', twoProducts()].join(' ');
    const { stdout } = spawnSync('script', ['-qec', `stty cols 80 rows 24; ${command}`, '/dev/null'], {
      encoding: 'utf8',
      env: { ...process.env, CI: '', TERM: 'xterm' },
    });
    const shown = stripVTControlCharacters(stdout).replaceAll('\r', '');
    expect(shown.endsWith(outcome)).toBe(true);
    expect(shown.slice(0, -outcome.length)).toContain('demo');
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changedDemo, demoWorkspace, fixture, writeSource } from './support/demo.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', '--conditions=source', cli, ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  });
}

describe('the command', () => {
  it('says in one line that nothing changed, and shows no progress off a terminal', async () => {
    const root = await demoWorkspace();
    const { status, stdout, stderr } = run('update', 'demo', '--root', root, '--from', fixture('demo'));
    expect([status, stdout, stderr]).toEqual([0, 'Demo: nothing changed\n', '']);
  });

  it('lists what it wrote', async () => {
    const root = await demoWorkspace();
    const from = changedDemo(root, ({ apis }) => {
      delete apis.StopThing;
    });
    const { status, stdout, stderr } = run('update', 'demo', '--root', root, '--from', from);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Demo: operations: 0 added, 1 removed, 0 changed; breaking changes: 1\n {2}specs\/demo\/2020-01-01\.json\n/,
    );
  });

  it('ends with 1 and a message where it fails', async () => {
    const root = await demoWorkspace();
    const from = writeSource(root, '');
    const { status, stdout, stderr } = run('update', 'demo', '--root', root, '--from', from);
    expect([status, stdout, stderr]).toEqual([1, '', `error: ${from} is empty\n`]);
  });

  it('ends with 2 where it is used wrongly', () => {
    const { status, stderr } = run('update');
    expect([status, stderr]).toEqual([2, "error: missing required argument 'product'\n"]);
  });
});

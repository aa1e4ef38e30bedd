import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { workspace } from './workspace.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', '--conditions=source', cli, ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  });
}

const words = 'operations: { StartThing: { summary: Boots it. } }\n';

describe('the command', () => {
  it('prints how far the words reach, and what is missing', () => {
    const { status, stdout, stderr } = run('--root', workspace({ 'demo/things.yaml': words }));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('| demo | 1 of 1, 100.0 % |');
    expect(stdout).toContain('demo: response Status: 1 × (StartThing)');
  });

  it('ends with status 1 and each finding where a text has a fault', () => {
    const bad = words.replace('Boots it.', 'Starts a thing');
    const { status, stderr } = run('--root', workspace({ 'demo/things.yaml': bad }));
    expect(status).toBe(1);
    expect(stderr).toContain(
      'specs/words/demo/things.yaml:1: StartThing: the summary does not end with a period',
    );
  });

  it('ends with status 1 and one message for words that fit nothing', () => {
    const { status, stdout, stderr } = run(
      '--root',
      workspace({ 'demo/things.yaml': 'everywhere: { Gone: x. }' }),
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('words: specs/words/demo/things.yaml:1: "Gone" matches nothing\n');
  });

  it('tells where words stand, and which name it does not know', () => {
    const root = workspace({ 'demo/things.yaml': words });
    expect(run('--root', root, '--where', 'StartThing').stdout).toBe(
      'specs/words/demo/things.yaml:1: Boots it.\n',
    );
    expect(run('--root', root, '--where', 'Nothing')).toMatchObject({
      status: 1,
      stderr: 'words: no operation or field is called Nothing\n',
    });
  });

  it.each([
    [['--chekc'], 2, "unknown option '--chekc'"],
    [['dmeo'], 1, 'There is no product "dmeo"'],
  ])('refuses %j', (args, status, message) => {
    const result = run('--root', workspace({ 'demo/things.yaml': words }), ...args);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(message);
  });
});

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixtures } from './fixtures.ts';
import { snapshot, temporaryFolder } from './folder.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

const command = [process.execPath, '--import', 'tsx', '--conditions=source', cli];
const options = {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
  timeout: 20_000,
} as const;
const mount = ['--map-root-user', '--mount', 'sh', '-ec'];
const canMount = spawnSync('unshare', [...mount, 'mount -t tmpfs tmpfs /mnt']).status === 0;

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const [node = '', ...flags] = command;
  return spawnSync(node, [...flags, ...args], options);
}

describe('the command', () => {
  it('says what it wrote', () => {
    const out = temporaryFolder();
    const { status, stdout, stderr } = run('demo', 'shelf', '--from', fixtures, '--out', out);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        `${join(out, 'demo', '2020-01-01.json')}: 2 operations, written\n`,
        `${join(out, 'shelf', '2021-02-03.json')}: 5 operations, written\n`,
      ].join(''),
    );
  });

  it('ends with 1 and one line where the import fails', () => {
    const out = temporaryFolder();
    const bad = join(temporaryFolder(), 'bad.json');
    writeFileSync(bad, '{"version": "1.0", "apis"');
    const { status, stdout, stderr } = run('--from', bad, '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`import: ${bad} is not JSON: ColonExpected at line 1, column 26\n`);
    expect(snapshot(out)).toEqual({});
  });

  it.each([
    ['that the system refuses', '/proc/x', /ENOENT/],
    ['below one that the system refuses', '/proc/x/y', /ENOENT/],
    ['that is a file', cli, /EEXIST/],
    ['below a file', join(cli, 'specs'), /ENOTDIR/],
    ['that is a device', '/dev/null', /EEXIST/],
  ])('ends with 1 and one line, at once, where it has to write to a folder %s', (_, out, reason) => {
    const { status, stdout, stderr } = run('--from', 'http://192.0.2.1/never-answers', '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^import: Cannot write to the folder [^\n]+\n$/);
    expect(stderr).toMatch(reason);
  });

  it('ends with 1 and one line where the folder is on a disk that may only be read', ({ skip }) => {
    if (!canMount) skip('nothing can be mounted here');
    const script = 'mount -t tmpfs -o ro tmpfs /mnt && exec "$@"';
    const { status, stderr } = spawnSync(
      'unshare',
      [...mount, script, '-', ...command, ...['--from', fixtures, 'demo', '--out', '/mnt']],
      options,
    );
    expect([status, stderr]).toEqual([
      1,
      "import: Cannot write to the folder /mnt: EROFS: read-only file system, access '/mnt'\n",
    ]);
  });

  it('ends with 2 where it is used wrongly', () => {
    const { status, stderr } = run('--form', fixtures);
    expect([status, stderr]).toEqual([2, "error: unknown option '--form'\n(Did you mean --from?)\n"]);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: import \[options\] \[products\.\.\.\]\n/);
    expect(stdout).toContain('Exit codes: 0 done, 1 the import failed and nothing changed, 2 wrong usage.');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changedDemo, demoWorkspace, fixture, writeSource } from './support/demo.ts';

const mount = ['--map-root-user', '--mount', 'sh', '-ec'];
const canMount = spawnSync('unshare', [...mount, 'mount -t tmpfs -o size=64k tmpfs /mnt']).status === 0;

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

  it('ends with 1 and one line where the overlay does not suit the API any more', async () => {
    const root = await demoWorkspace();
    mkdirSync(join(root, 'specs/overlays'));
    const waiter =
      '{ operation: StopThing, minDelayMs: 1, maxDelayMs: 2, acceptors: [{ outcome: success, errorCode: Gone }] }';
    const action = `{ target: $, update: { x-acs-waiters: { ThingStopped: ${waiter} } } }`;
    const head = 'overlay: 1.0.0\ninfo: { title: Demo, version: 1.0.0 }\n';
    writeFileSync(join(root, 'specs/overlays/demo.yaml'), `${head}actions: [${action}]\n`);
    const from = changedDemo(root, ({ apis }) => {
      delete apis.StopThing;
    });
    const { status, stderr } = run('update', 'demo', '--root', root, '--from', from);
    expect([status, stderr]).toEqual([
      1,
      'error: The new specs/demo/2020-01-01.json is no spec: waiter ThingStopped: there is no operation "StopThing"\n',
    ]);
  });

  it.skipIf(!canMount).each([
    ['a full disk', 'dd if=/dev/zero of=filling 2> /dev/null || true', 'ENOSPC'],
    ['a folder that may not be written', 'mount -o remount,ro /mnt', 'EROFS'],
  ])(
    'names %s in one line, and changes nothing (skipped where nothing can be mounted)',
    async (_, limit, code) => {
      const root = await demoWorkspace();
      const from = changedDemo(root, ({ apis }) => {
        delete apis.StopThing;
      });
      // The small disk is there for this one process alone, which compares all files before and after.
      const script = `
      mount -t tmpfs -o size=8m tmpfs /mnt
      cp -a "$0/." /mnt
      cd /mnt
      ${limit}
      before=$(find . -type f -exec sha256sum {} + | sort)
      status=0
      (cd "$1" && shift && "$@") || status=$?
      test "$before" = "$(find . -type f -exec sha256sum {} + | sort)" || exit 9
      exit $status`;
      const tool = fileURLToPath(new URL('..', import.meta.url));
      const command = [process.execPath, '--import', 'tsx', '--conditions=source', cli];
      const args = ['update', 'demo', '--root', '/mnt', '--from', from];
      const done = spawnSync('unshare', [...mount, script, root, tool, ...command, ...args], {
        encoding: 'utf8',
      });
      expect([done.status, done.stdout]).toEqual([1, '']);
      expect(done.stderr).toMatch(new RegExp(`^error: .*${code}.*\\n$`));
    },
  );

  it('ends with 2 where it is used wrongly', () => {
    const { status, stderr } = run('update');
    expect([status, stderr]).toEqual([2, "error: missing required argument 'product'\n"]);
  });
});

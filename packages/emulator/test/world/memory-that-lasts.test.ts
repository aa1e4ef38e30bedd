import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/index.ts';
import { call } from '../support/signed-call.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'emulator-data-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function start(options: EmulatorOptions): Promise<Emulator> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  return emulator;
}

const region = { RegionId: 'cn-hangzhou' };

async function vpcs(
  emulator: Emulator,
): Promise<readonly { VpcId: string; VpcName: string; Status: string }[]> {
  const { body } = await call(emulator, 'Vpc.DescribeVpcs', { ...region, PageSize: '50' });
  return (body as { Vpcs: { Vpc: { VpcId: string; VpcName: string; Status: string }[] } }).Vpcs.Vpc;
}

const named = (VpcName: string): Record<string, string> => ({ ...region, VpcName, CidrBlock: '10.0.0.0/8' });

describe('an emulator with a folder of data', () => {
  it('finds at its next start what was there, in the state in which it is by then', async () => {
    const data = folder();
    const timing = { vpcPendingMs: 60_000 };
    const first = await startEmulator({ data, timing });
    await call(first, 'Vpc.CreateVpc', named('kept'));
    const VpcId = (await vpcs(first))[0]?.VpcId;
    await call(first, 'Vpc.CreateVpc', named('deleted'));
    const other = (await vpcs(first)).at(-1)?.VpcId ?? '';
    first.clock.advance(60_000);
    expect((await call(first, 'Vpc.DeleteVpc', { ...region, VpcId: other })).status).toBe(200);
    await first.close();

    const second = await start({ data, timing });
    expect(await vpcs(second)).toMatchObject([{ VpcId, VpcName: 'kept', Status: 'Available' }]);
    await call(second, 'Vpc.CreateVpc', named('later'));
    expect((await vpcs(second)).map(({ VpcName }) => VpcName)).toEqual(['kept', 'later']);
  });

  it('knows client tokens after a restart', async () => {
    const data = folder();
    const request = { ...named('once'), ClientToken: 'token-1' };
    const first = await startEmulator({ data });
    const { body } = await call(first, 'Vpc.CreateVpc', request);
    await first.close();
    const second = await start({ data });
    expect((await call(second, 'Vpc.CreateVpc', request)).body).toMatchObject({
      VpcId: (body as { VpcId: string }).VpcId,
    });
    expect(await vpcs(second)).toHaveLength(1);
  });

  it('is the only one with that folder', async () => {
    const data = folder();
    await start({ data });
    await expect(startEmulator({ data })).rejects.toThrow('is in use by another emulator');
  });

  it('leaves the folder to the next one where it cannot start', async () => {
    const data = folder();
    const taken = await start({});
    await expect(startEmulator({ data, port: taken.port })).rejects.toThrow('EADDRINUSE');
    await start({ data });
  });

  it('keeps nothing of a refused call', async () => {
    const data = folder();
    const first = await startEmulator({ data });
    expect((await call(first, 'Vpc.CreateVpc', { ...named('no'), CidrBlock: '224.0.0.0/24' })).status).toBe(
      400,
    );
    expect((await call(first, 'Vpc.CreateVpc', { ...named('no'), DryRun: 'true' })).body).toMatchObject({
      Code: 'DryRunOperation',
    });
    await first.close();
    expect(await vpcs(await start({ data }))).toEqual([]);
  });
});

describe.each([
  ['in memory', (): EmulatorOptions => ({})],
  ['with a folder of data', (): EmulatorOptions => ({ data: folder() })],
])('snapshots %s', (_, options) => {
  it('are saved, loaded, forked, listed and removed', async () => {
    const emulator = await start(options());
    await call(emulator, 'Vpc.CreateVpc', named('one'));
    emulator.snapshots.save('with-one');
    await call(emulator, 'Vpc.CreateVpc', named('two'));
    emulator.snapshots.save('with-two');
    emulator.snapshots.fork('with-one', 'copy');
    expect(emulator.snapshots.list()).toEqual(['copy', 'with-one', 'with-two']);

    emulator.snapshots.load('copy');
    expect((await vpcs(emulator)).map(({ VpcName }) => VpcName)).toEqual(['one']);
    emulator.snapshots.load('with-two');
    expect((await vpcs(emulator)).map(({ VpcName }) => VpcName)).toEqual(['one', 'two']);

    emulator.snapshots.remove('with-one');
    expect(emulator.snapshots.list()).toEqual(['copy', 'with-two']);
    expect(() => emulator.snapshots.load('with-one')).toThrow(
      'There is no snapshot "with-one". There are: copy, with-two',
    );
  });

  it.each(['', '.', '../x', 'a/b', 'x'.repeat(65), 'a.'])('cannot be called %j', async (name) => {
    const emulator = await start(options());
    expect(() => emulator.snapshots.save(name)).toThrow('cannot be the name of a snapshot');
  });
});

it('a snapshot that cannot be kept is refused with the reason', async () => {
  const data = folder();
  const emulator = await start({ data });
  writeFileSync(join(data, 'snapshots'), 'in the way');
  expect(() => emulator.snapshots.save('x')).toThrow(/^The snapshots in \S+ cannot be used: E/);
  const response = await fetch(`${emulator.url}/_emulator/snapshots/x`, { method: 'PUT' });
  expect([response.status, await response.json()]).toEqual([
    503,
    { error: expect.stringContaining('cannot be used') },
  ]);
});

it('a loaded snapshot is what a restart finds', async () => {
  const data = folder();
  const first = await startEmulator({ data });
  await call(first, 'Vpc.CreateVpc', named('one'));
  first.snapshots.save('kept');
  await call(first, 'Vpc.CreateVpc', named('two'));
  first.snapshots.load('kept');
  await first.close();
  const second = await start({ data });
  expect((await vpcs(second)).map(({ VpcName }) => VpcName)).toEqual(['one']);
  expect(second.snapshots.list()).toEqual(['kept']);
});

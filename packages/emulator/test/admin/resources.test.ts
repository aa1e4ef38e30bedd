import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectEmulator } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { type Planted, startPlanted } from '../support/planted.ts';
import { call } from '../support/signed-call.ts';

describe('the resources that are stored', () => {
  const emulator = useEmulator({ timing: { pendingMs: 60_000, startingMs: 60_000 } });
  const resources = () => connectEmulator(emulator().url).resources;
  const run = (RegionId: string, Amount: string, name: string) =>
    call(emulator(), 'Ecs.RunInstances', {
      RegionId,
      Amount,
      InstanceName: name,
      'Tag.1.Key': 'team',
      'Tag.1.Value': RegionId,
      Password: 'Hidden-w0rd!',
      UserData: 'aGlkZGVuLWRhdGE=',
    });

  beforeAll(async () => {
    await run('cn-hangzhou', '3', 'web-[1,1]');
    await run('cn-shanghai', '2', 'batch-[1,1]');
    await call(emulator(), 'Ram.CreateUser', { UserName: 'ann' });
    await call(emulator(), 'Ram.CreateAccessKey', { UserName: 'ann' });
  });

  it('are counted by kind and region', async () => {
    const { kinds, total } = await resources().kinds();
    const byKind = new Map(kinds.map((one) => [one.kind, one]));
    expect(byKind.get('ecs/instance')).toEqual({
      kind: 'ecs/instance',
      total: 5,
      regions: { 'cn-hangzhou': 3, 'cn-shanghai': 2 },
    });
    expect(byKind.get('ram/user')).toEqual({ kind: 'ram/user', total: 1, regions: { '': 1 } });
    expect(byKind.get('slb/acl')).toEqual({ kind: 'slb/acl', total: 0, regions: {} });
    expect(total).toBe(kinds.reduce((sum, one) => sum + one.total, 0));
  });

  it('come in pages, the newest first, with their states', async () => {
    const page = await resources().list('ecs/instance', { offset: 1, limit: 2 });
    expect(page).toMatchObject({ total: 5, offset: 1, statuses: { Pending: 5 } });
    expect(page.items.map(({ name, region, status }) => [name, region, status])).toEqual([
      ['batch-1', 'cn-shanghai', 'Pending'],
      ['web-3', 'cn-hangzhou', 'Pending'],
    ]);
  });

  it('are found by region, state, and a part of the id, the name or a tag', async () => {
    const names = async (filter: object) =>
      (await resources().list('ecs/instance', filter)).items.map(({ name }) => name);
    expect(await names({ region: 'cn-shanghai' })).toEqual(['batch-2', 'batch-1']);
    expect(await names({ find: 'WEB-2' })).toEqual(['web-2']);
    expect(await names({ find: 'cn-shang' })).toEqual(['batch-2', 'batch-1']);
    expect(await names({ status: 'Running' })).toEqual([]);
    const [newest] = (await resources().list('ecs/instance')).items;
    expect(await names({ find: newest?.id.slice(3) })).toEqual(['batch-2']);
  });

  it('tell all that is stored, what comes next, and no secret', async () => {
    const { items } = await resources().list('ecs/instance', { limit: 1 });
    const detail = await resources().get('ecs/instance', items[0]?.id ?? '');
    const now = emulator().clock.now();
    expect(detail).toMatchObject({
      kind: 'ecs/instance',
      name: 'batch-2',
      status: 'Pending',
      tags: { team: 'cn-shanghai' },
      fields: { InstanceId: items[0]?.id, InstanceName: 'batch-2' },
      next: [{ status: 'Starting' }, { status: 'Running' }],
    });
    expect(Date.parse(detail.next[0]?.from ?? '') - now).toBeGreaterThan(0);
    const keys = await resources().list('ram/access-key');
    const key = await resources().get('ram/access-key', keys.items[0]?.id ?? '');
    expect(key.fields).toMatchObject({ AccessKeySecret: '<hidden>' });
    expect(JSON.stringify(detail)).not.toMatch(/Hidden-w0rd|aGlkZGVuLWRhdGE/);
  });

  it.each([
    ['/resources/ecs/server', 404, 'There is no kind of resource "ecs/server"'],
    ['/resources/ecs/instance/i-none', 404, 'There is no ecs/instance "i-none"'],
    ['/resources/ecs/instance?limit=0', 400, 'limit: must be a whole number from 1 to 500'],
    ['/resources/ecs/instance?limit=501', 400, 'limit: must be a whole number from 1 to 500'],
    ['/resources/ecs/instance?offset=-1', 400, `offset: must be a whole number from 0 to ${2 ** 53 - 1}`],
    ['/calls?limit=many', 400, `limit: must be a whole number from 0 to ${2 ** 53 - 1}`],
  ])('refuse what makes no sense: %s', async (path, status, error) => {
    const response = await fetch(`${emulator().url}/_emulator${path}`);
    expect([response.status, await response.json()]).toEqual([status, { error }]);
  });
});

describe('100,000 instances', () => {
  let planted: Planted;
  beforeAll(async () => {
    planted = await startPlanted();
    for (let index = 0; index < 100_000; index += 1) {
      const region = index % 2 === 0 ? 'cn-hangzhou' : 'cn-shanghai';
      const phases = [{ value: index % 3 === 0 ? 'Stopped' : 'Running', until: Number.POSITIVE_INFINITY }];
      const fields = { InstanceName: `server-${index}` };
      planted.plant('ecs/instance', `i-${index}`, fields, { region, phases });
    }
  });
  afterAll(() => planted.emulator.close());

  it('are counted, listed and searched without holding other calls up', async () => {
    const { resources } = connectEmulator(planted.emulator.url);
    const started = performance.now();
    const { total } = await resources.kinds();
    const page = await resources.list('ecs/instance', { offset: 99_950, limit: 50 });
    const found = await resources.list('ecs/instance', { find: 'server-99999' });
    const took = performance.now() - started;
    expect([total, page.total, page.items.length, page.items.at(-1)?.id]).toEqual([
      100_000,
      100_000,
      50,
      'i-0',
    ]);
    expect(found.items.map(({ id }) => id)).toEqual(['i-99999']);
    expect(page.statuses).toEqual({ Running: 66_666, Stopped: 33_334 });
    expect(took).toBeLessThan(3_000);
    console.log(`Three questions to 100,000 instances: ${Math.round(took)} ms`);
  });
});

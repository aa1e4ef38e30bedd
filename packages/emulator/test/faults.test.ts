import { afterEach, describe, expect, it } from 'vitest';
import { type FaultAnswer, startEmulator } from '../src/index.ts';
import { useEmulator } from './support/emulator.ts';
import { call } from './support/signed-call.ts';

const emulator = useEmulator();
afterEach(() => emulator().faults.clear());

const region = { RegionId: 'cn-hangzhou' };
const identify = () => call(emulator(), 'Sts.GetCallerIdentity');
const countInstances = async () => (await call(emulator(), 'Ecs.DescribeInstances', region)).body.TotalCount;

/** What services answer when a call has come at the wrong time. */
const busyCodes = [
  'SystemBusy',
  'OperationBusy',
  'ServiceIsConfiguring',
  'ServiceIsStopping',
  'BackendServer.configuring',
  'OperationFailed.ListenerStatusNotSupport',
  'OperationConflict',
  'Operation.Conflict',
  'InvalidOperation.Conflict',
  'TaskConflict',
  'LastTokenProcessing',
  'OperationFailed.LastTokenProcessing',
  'ProcessingSameRequest',
  'ResourceInOperating',
  'IdempotentProcessing',
  'TOKEN_PROCESSING',
  'NetworkStatus.Modifying',
  'OperationDenied.OtherSubnetProcessing',
  'EipOperation.TooFrequently',
  'BandwidthPackageOperation.conflict',
  'ServiceUnavailable',
  'UnknownError',
  'InternalError',
  'IncorrectStatus',
  'IncorrectStatus.Disk',
  'IncorrectInstanceStatus',
  'IncorrectInstanceStatus.Initializing',
  'IncorrectDiskStatus',
  'IncorrectDiskStatus.Initializing',
  'IncorrectVSwitchStatus',
  'DependencyViolation',
  'DependencyViolation.VSwitch',
  'InvalidInstanceId.NotFound',
];

describe('a fault', () => {
  it('answers with its own status, code and headers, in the vendor’s error body', async () => {
    const headers = { 'x-acs-retry-after': '2000' };
    emulator().faults.add({
      respond: { status: 429, code: 'Throttling.User', message: 'Slow down.', headers },
    });
    const reply = await identify();
    expect(reply.status).toBe(429);
    expect(reply.headers['x-acs-retry-after']).toBe('2000');
    expect(reply.body).toMatchObject({
      Code: 'Throttling.User',
      Message: 'Slow down.',
      RequestId: expect.any(String),
    });
  });

  it('sends a raw body as it is', async () => {
    const headers = { 'content-type': 'text/html' };
    emulator().faults.add({ respond: { status: 502, headers, body: '<html>Bad gateway</html>' } });
    const reply = await identify();
    expect([reply.status, reply.headers['content-type'], reply.text]).toEqual([
      502,
      'text/html',
      '<html>Bad gateway</html>',
    ]);
  });

  it('breaks the connection before the call is carried out', async () => {
    emulator().requests.length = 0;
    emulator().faults.add({ respond: 'reset', match: { times: 1 } });
    await expect(call(emulator(), 'Ecs.RunInstances', region)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(emulator().requests).toHaveLength(1);
    expect(emulator().requests[0]).not.toHaveProperty('status');
    expect(await countInstances()).toBe(0);
  });

  it('loses the answer of a call that was carried out, when it says so', async () => {
    const before = Number(await countInstances());
    emulator().faults.add({ respond: 'reset', afterActing: true, match: { action: 'RunInstances' } });
    await expect(call(emulator(), 'Ecs.RunInstances', region)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await countInstances()).toBe(before + 1);
  });

  it('cuts an answer off in the middle', async () => {
    emulator().faults.add({ respond: 'truncate' });
    await expect(identify()).rejects.toMatchObject({ code: 'ECONNRESET', message: 'aborted' });
  });

  it.each([
    ['never answers', 'stall'],
    ['holds an answer back for its delay', { delayMs: 3_600_000 }],
  ] as const)('%s, while other calls are answered and the emulator can be closed', async (_, respond) => {
    const own = await startEmulator();
    own.faults.add({ respond, match: { times: 1 } });
    const held = expect(call(own, 'Sts.GetCallerIdentity')).rejects.toMatchObject({ code: 'ECONNRESET' });
    while (own.requests.length === 0) await new Promise(setImmediate);
    expect((await call(own, 'Sts.GetCallerIdentity')).status).toBe(200);
    await own.close();
    await held;
  });

  it('leaves an answer as it is, only later', async () => {
    emulator().faults.add({ respond: { delayMs: 1 } });
    const { status, body } = await identify();
    expect([status, body.IdentityType]).toEqual([200, 'RAMUser']);
  });

  it.each<[string, FaultAnswer, string]>([
    ['a status', { status: 42 }, 'status: must be from 200 to 599, not 42'],
    ['a header', { status: 500, headers: { 'x-note': 'a\nb' } }, 'Invalid character'],
  ])('with %s that HTTP does not have is refused', (_, respond, message) => {
    expect(() => emulator().faults.add({ respond })).toThrow(message);
  });

  it('befalls only the calls that it matches', async () => {
    const match = { product: 'ecs', action: 'DescribeRegions', after: 1, times: 2 };
    emulator().faults.add({ match, respond: { status: 503, code: 'ServiceUnavailable' } });
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) {
      statuses.push((await call(emulator(), 'Ecs.DescribeRegions')).status, (await identify()).status);
    }
    const slb = await call(emulator(), 'Slb.DescribeRegions');
    expect([...statuses, slb.status]).toEqual([200, 200, 503, 200, 503, 200, 200, 200, 200]);
  });

  it('befalls each of the operations that it names', async () => {
    const match = { action: ['DescribeRegions', 'GetCallerIdentity'] };
    emulator().faults.add({ match, respond: { status: 403, code: 'Forbidden' } });
    const regions = await call(emulator(), 'Ecs.DescribeRegions', region);
    const zones = await call(emulator(), 'Ecs.DescribeZones', region);
    expect([regions.status, zones.status, (await identify()).status]).toEqual([403, 200, 403]);
  });

  it.each(busyCodes.map((code, index) => [code, [400, 403, 409, 503][index % 4] ?? 400] as const))(
    'can be %s with status %i, and the call is not carried out',
    async (code, status) => {
      const before = await countInstances();
      emulator().faults.add({ match: { action: 'RunInstances', times: 1 }, respond: { status, code } });
      const refused = await call(emulator(), 'Ecs.RunInstances', region);
      expect([refused.status, refused.body.Code]).toEqual([status, code]);
      expect(await countInstances()).toBe(before);
    },
  );

  it('gives way to the one that was added before, and can be taken away', async () => {
    const remove = emulator().faults.add({ respond: { status: 500 } });
    emulator().faults.add({ respond: { status: 503, code: 'ServiceUnavailable' } });
    const first = await identify();
    remove();
    const second = await identify();
    expect([first.body.Code, second.body.Code]).toEqual(['InternalError', 'ServiceUnavailable']);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { busyPauseMs, isNamed } from '../../src/retry/busy.ts';
import { clientOf, createThing, describeThing, sleeplessClock } from '../support/client.ts';
import { fine, refusal, startServer, type TestServer } from '../support/server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const unjittered = { fraction: () => 1, id: () => crypto.randomUUID() };
const busy = (code = 'ServiceIsConfiguring', headers = {}) => refusal(400, code, headers);

/** The vendor's refusals that were made before acting. */
const codes = [
  ...[
    'SystemBusy',
    'OperationBusy',
    'ServiceIsConfiguring',
    'ServiceIsStopping',
    'BackendServer.configuring',
  ],
  ...['OperationFailed.ListenerStatusNotSupport', 'OperationConflict', 'Operation.Conflict'],
  ...['InvalidOperation.Conflict', 'TaskConflict', 'LastTokenProcessing'],
  ...['OperationFailed.LastTokenProcessing', 'ProcessingSameRequest', 'ResourceInOperating'],
  ...['IdempotentProcessing', 'TOKEN_PROCESSING', 'NetworkStatus.Modifying'],
  ...['OperationDenied.OtherSubnetProcessing', 'EipOperation.TooFrequently'],
  'BandwidthPackageOperation.conflict',
];

describe('a write that is refused as busy', () => {
  test.each(codes)('is sent again after %s', async (code) => {
    server = await startServer([busy(code), fine]);
    await expect(clientOf(server.url).send(createThing, {})).resolves.toMatchObject({ Name: 'thing' });
  });

  test('waits for seconds that grow, whatever maxAttempts says', async () => {
    server = await startServer([...Array.from({ length: 5 }, () => busy()), fine]);
    const clock = sleeplessClock();
    await clientOf(server.url, { clock, randomness: unjittered, maxAttempts: 1 }).send(createThing, {});
    expect(clock.pauses).toEqual([2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  test('leaves maxAttempts and its pauses to other failures', async () => {
    const other = refusal(429, 'Throttling');
    server = await startServer([busy(), other, busy(), other, other]);
    const clock = sleeplessClock();
    const call = clientOf(server.url, { clock, randomness: unjittered }).send(createThing, {});
    await expect(call).rejects.toMatchObject({ code: 'Throttling', attempts: 5 });
    expect(clock.pauses).toEqual([2_000, 500, 4_000, 1_000]);
  });

  test('is reported after a minute, whose last moment is one more attempt', async () => {
    server = await startServer(busy());
    const clock = sleeplessClock();
    const call = clientOf(server.url, { clock, randomness: unjittered }).send(createThing, {});
    await expect(call).rejects.toMatchObject({ code: 'ServiceIsConfiguring', attempts: 9 });
    expect(clock.pauses.reduce((sum, pause) => sum + pause)).toBe(60_000);
  });

  test('has the time of the client, or of the call', async () => {
    server = await startServer(busy());
    const client = clientOf(server.url, { maxBusyWaitMs: 0 });
    await expect(client.send(createThing, {})).rejects.toMatchObject({ attempts: 1 });
    const call = client.send(createThing, {}, { maxBusyWaitMs: 1_000 });
    await expect(call).rejects.toMatchObject({ attempts: 2 });
  });

  test('counts the time that the attempts themselves took', async () => {
    let now = 0;
    server = await startServer((response, request, number) => {
      now += 40_000;
      busy()(response, request, number);
    });
    const clock = { ...sleeplessClock(), monotonic: () => now };
    const call = clientOf(server.url, { clock }).send(createThing, {});
    await expect(call).rejects.toMatchObject({ attempts: 3 });
  });

  test('waits as long as the server asks, unless that is too long', async () => {
    server = await startServer([busy('SystemBusy', { 'retry-after': '30' }), fine]);
    const clock = sleeplessClock();
    await clientOf(server.url, { clock }).send(createThing, {});
    expect(clock.pauses).toEqual([30_000]);
    await server.close();
    server = await startServer(busy('SystemBusy', { 'retry-after': '61' }));
    await expect(clientOf(server.url).send(createThing, {})).rejects.toMatchObject({ attempts: 1 });
  });

  test('ends with the limit for the whole call', async () => {
    server = await startServer(busy());
    const client = clientOf(server.url, { clock: undefined, callTimeoutMs: 100 });
    await expect(client.send(createThing, {})).rejects.toMatchObject({ phase: 'call', attempts: 1 });
  });

  test('takes nothing from the quota that stops storms', async () => {
    const refusals = Array.from({ length: 300 }, () => busy());
    server = await startServer([...refusals, fine, refusal(503, 'ServiceUnavailable'), fine]);
    const client = clientOf(server.url, { randomness: unjittered, maxBusyWaitMs: 10_000_000 });
    await client.send(createThing, {});
    await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  });

  test('keeps its ClientToken', async () => {
    server = await startServer([busy('LastTokenProcessing'), busy('LastTokenProcessing'), fine]);
    await clientOf(server.url).send({ ...createThing, clientToken: true }, {});
    const tokens = server.requests.map(({ url = '' }) =>
      new URL(url, 'http://x').searchParams.get('ClientToken'),
    );
    expect(tokens).toHaveLength(3);
    expect(tokens[0]).toMatch(/./);
    expect(new Set(tokens).size).toBe(1);
  });

  test('is for a policy of one’s own to judge', async () => {
    server = await startServer(busy());
    const reasons: unknown[] = [];
    const retryPolicy = ({ reason }: { reason: unknown }) => {
      reasons.push(reason);
      return 1;
    };
    const client = clientOf(server.url, { retryPolicy });
    await expect(client.send(createThing, {})).rejects.toMatchObject({ attempts: 3 });
    expect(reasons).toEqual(['busy', 'busy']);
  });
});

describe('retryOn', () => {
  test('repeats a call for the codes that it names', async () => {
    const refusals = ['IncorrectInstanceStatus', 'DependencyViolation', 'DependencyViolation.Kvstore'];
    server = await startServer([...refusals.map((code) => refusal(403, code)), fine]);
    const retryOn = ['IncorrectInstanceStatus', 'DependencyViolation.*'];
    const clock = sleeplessClock();
    const client = clientOf(server.url, { clock, randomness: unjittered, maxAttempts: 1 });
    await expect(client.send(createThing, {}, { retryOn })).resolves.toMatchObject({ Name: 'thing' });
    expect(clock.pauses).toEqual([2_000, 4_000, 8_000]);
  });

  test('is for one call, and leaves all other codes alone', async () => {
    server = await startServer([refusal(403, 'IncorrectDiskStatus'), fine]);
    const call = clientOf(server.url).send(createThing, {}, { retryOn: ['IncorrectInstanceStatus'] });
    await expect(call).rejects.toMatchObject({ code: 'IncorrectDiskStatus', attempts: 1 });
  });

  test.each<[unknown]>([['IncorrectInstanceStatus'], [['*']], [['A.*.B']], [['']], [[1]]])(
    'refuses %j, which names no codes',
    async (retryOn) => {
      const call = clientOf('http://127.0.0.1:1').send(createThing, {}, { retryOn: retryOn as string[] });
      await expect(call).rejects.toMatchObject({
        name: 'ConfigError',
        message: expect.stringContaining('retryOn'),
      });
    },
  );
});

describe('isNamed', () => {
  test.each<[string, string, boolean]>([
    ['A', 'A', true],
    ['A.B', 'A', false],
    ['A', 'A.B', false],
    ['A', 'A.*', true],
    ['A.B', 'A.*', true],
    ['A.B.C', 'A.*', true],
    ['AB', 'A.*', false],
    ['AxB', 'A.B', false],
  ])('%s by %s: %s', (code, name, want) => {
    expect(isNamed(code, [name])).toBe(want);
  });
});

test('a busy pause has little jitter', () => {
  expect([0, 0.5, 1].map((fraction) => busyPauseMs(1, () => fraction))).toEqual([1_500, 1_750, 2_000]);
});

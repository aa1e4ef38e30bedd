import { startEmulator } from '@scope/emulator';
import { expect, onTestFinished, test } from 'vitest';
import { type ClientOptions, ServiceClient } from '../../src/index.ts';
import { clientOf, createThing, describeThing, service, sleeplessClock } from '../support/client.ts';
import { type Behaviour, fine, refusal, startServer } from '../support/server.ts';

async function serve(behaviours: Behaviour | readonly Behaviour[]) {
  const server = await startServer(behaviours);
  onTestFinished(() => server.close());
  return server;
}

const regions = { ...describeThing, regionId: true } as const;

test('a derived client calls its own region over the sockets of its parent, and closes with it', async () => {
  const server = await serve(fine);
  const parent = clientOf(server.url, { regionId: 'cn-hangzhou' });
  const derived = parent.with({ regionId: 'cn-beijing' });
  await parent.send(regions, {});
  await derived.send(regions, {});
  await parent.send(regions, {});

  const asked = server.requests.map(({ url = '' }) => new URL(url, server.url).searchParams.get('RegionId'));
  expect(asked).toEqual(['cn-hangzhou', 'cn-beijing', 'cn-hangzhou']);
  expect(server.connections.made).toBe(1);
  parent.close();
  await server.untilNobodyIsConnected();
});

test('a derived client signs with its own credentials, and its parent with those it had', async () => {
  const users = ['first', 'second'].map((accessKeyId) => ({
    accessKeyId,
    accessKeySecret: `${accessKeyId}-secret`,
  }));
  await using emulator = await startEmulator({ users });
  const sts = { product: 'Sts', version: '2015-04-01', endpoints: { patterns: {} } };
  const parent = new ServiceClient(sts, { endpoint: emulator.url, credentials: users[0] });
  const derived = parent.with({ credentials: users[1] });
  const whoAmI = { name: 'GetCallerIdentity' };
  await derived.send(whoAmI, {});
  await parent.send(whoAmI, {});

  expect(emulator.requests.map(({ accessKeyId, code }) => [accessKeyId, code])).toEqual([
    ['second', undefined],
    ['first', undefined],
  ]);
  parent.close();
});

test('a derived client that is given no credentials asks the provider of its parent', async () => {
  let asked = 0;
  const credentials = {
    async getCredentials() {
      asked += 1;
      return { accessKeyId: 'id', accessKeySecret: 'secret' };
    },
  };
  const server = await serve(fine);
  const options = { regionId: 'cn-beijing', credentials: undefined };
  await clientOf(server.url, { credentials }).with(options).send(describeThing, {});
  expect(asked).toBe(1);
});

test('retries of derived clients come out of one quota', async () => {
  const server = await serve(refusal(503, 'ServiceUnavailable'));
  const parent = clientOf(server.url, { maxAttempts: 51 });
  await expect(parent.with({ regionId: 'cn-beijing' }).send(describeThing, {})).rejects.toThrow();
  await expect(parent.with({ regionId: 'cn-qingdao' }).send(describeThing, {})).rejects.toThrow();
  expect(server.requests).toHaveLength(102);
  await expect(parent.send(describeThing, {})).rejects.toMatchObject({ attempts: 1 });
});

test("what one client learns of the server's clock, derived ones know", async () => {
  const date = new Date(Date.now() + 3_600_000).toUTCString();
  const server = await serve([refusal(400, 'InvalidTimeStamp.Expired', { date }), fine]);
  const parent = clientOf(server.url);
  await parent.with({ regionId: 'cn-beijing' }).send(describeThing, {});
  await parent.send(describeThing, {});
  const signedAt = Date.parse(String(server.requests.at(-1)?.headers['x-acs-date']));
  expect(signedAt - Date.now()).toBeGreaterThan(3_500_000);
});

test('other options are those of the parent unless the derived client has its own', async () => {
  const server = await serve(refusal(503, 'ServiceUnavailable'));
  const seen: string[] = [];
  const clock = sleeplessClock();
  const named = (name: string): ClientOptions['middleware'] => [
    (call, next) => {
      seen.push(name);
      return next(call);
    },
  ];
  const parent = clientOf(server.url, {
    clock,
    maxAttempts: 2,
    middleware: named('parent'),
    userAgent: 'tool/1',
  });
  const derived = parent.with({ maxAttempts: undefined }).with({ middleware: named('derived') });
  await expect(derived.send(describeThing, {})).rejects.toMatchObject({ attempts: 2 });
  expect([seen, clock.pauses.length]).toEqual([['derived'], 1]);
  expect(server.requests[0]?.headers['user-agent']).toMatch(/ tool\/1$/);
});

test('a derived client is of the class of its parent, with its fields', async () => {
  class Things extends ServiceClient {
    readonly prefix: string;
    constructor(prefix: string, endpoint: string) {
      super(service, { endpoint, credentials: { accessKeyId: 'id', accessKeySecret: 'secret' } });
      this.prefix = prefix;
    }
    create(name: string) {
      return this.send(createThing, { Name: this.prefix + name });
    }
  }
  const server = await serve(fine);
  const derived = new Things('a-', server.url).with({ regionId: 'cn-beijing' });
  await derived.create('b');
  expect(derived).toBeInstanceOf(Things);
  expect(server.requests[0]?.url).toContain('Name=a-b');
});

test.each([
  [{ regionid: 'cn-beijing' }, "ThingsClient has no option 'regionid'; did you mean 'regionId'?"],
  [{ regionId: 'cn beijing' }, "ThingsClient: option 'regionId' takes an id such as 'cn-hangzhou'"],
  [{ regionId: '' }, "ThingsClient: option 'regionId' takes an id such as 'cn-hangzhou'"],
  [{ credentials: 'key' }, "ThingsClient: option 'credentials' takes an object"],
  [{ proxy: 'http://127.0.0.1:1' }, "option 'proxy' has no effect beside 'transport'"],
  [{ maxSockets: 5 }, "option 'maxSockets' has no effect beside 'transport'"],
])('a derived client refuses %j', (options, message) => {
  const parent = clientOf('http://127.0.0.1:1', { maxSockets: 2, proxy: false });
  expect(() => parent.with(options as object)).toThrow(
    expect.objectContaining({ name: 'ConfigError', message }),
  );
});

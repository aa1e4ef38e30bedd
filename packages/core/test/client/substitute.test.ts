import { afterEach, expect, test } from 'vitest';
import { substitute } from '../../src/client/substitute.ts';
import { ramRoleArn } from '../../src/credentials/ram-role-arn.ts';
import { fetchTransport } from '../../src/transport/fetch.ts';
import { createTransport } from '../../src/transport/node.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { failureOf, key, roleArn } from '../credentials/support.ts';
import { clientOf, createThing, describeThing, sleeplessClock } from '../support/client.ts';
import { fine, json, refusal, startServer, type TestServer } from '../support/server.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serverOf(...behaviours: Parameters<typeof startServer>[0][]): Promise<TestServer> {
  const server = await startServer(behaviours.flat());
  servers.push(server);
  return server;
}

/** A real transport that keeps what it was told of calls. */
function watched(): Transport & { readonly told: unknown[] } {
  const told: unknown[] = [];
  const real = createTransport();
  return {
    told,
    send(request, call) {
      told.push(call);
      return real.send(request, call);
    },
  };
}

test('a client works with other parts until they are taken out again', async () => {
  const server = await serverOf(fine);
  const client = clientOf(server.url, { retryMode: 'adaptive' });
  const keys: unknown[] = [];
  const answered = fetchTransport(async (_url, { headers }) => {
    keys.push(headers.find(([name]) => name === 'authorization')?.[1]);
    return new Response(JSON.stringify({ Name: 'substitute' }));
  });
  const giveBack = substitute(client, {
    transport: answered,
    clock: sleeplessClock(),
    credentials: { accessKeyId: 'other', accessKeySecret: 'secret' },
  });
  expect(await client.send(describeThing, {})).toEqual({ Name: 'substitute' });
  expect(keys).toEqual([expect.stringContaining('Credential=other,')]);
  expect(server.requests).toEqual([]);
  giveBack();
  expect(await client.send(describeThing, {})).toMatchObject({ Name: 'thing' });
  expect(server.requests[0]?.headers.authorization).toContain('Credential=testAccessKeyId,');
});

test('what a substitute learns of a server does not stay', async () => {
  const server = await serverOf(fine);
  const client = clientOf(server.url);
  const asked: string[] = [];
  const giveBack = substitute(client, {
    transport: fetchTransport(async (_url, { headers }) => {
      asked.push(String(headers.find(([name]) => name === 'x-acs-date')?.[1]));
      if (asked.length > 1) return new Response('{}');
      const body = JSON.stringify({ Code: 'InvalidTimeStamp.Expired', Message: 'no' });
      return new Response(body, { status: 400, headers: { date: 'Sat, 01 Jan 2050 00:00:00 GMT' } });
    }),
    clock: sleeplessClock(),
    credentials: key,
  });
  await client.send(describeThing, {});
  expect(asked[1]).toMatch(/^2050-01-01/);
  giveBack();
  await client.send(describeThing, {});
  expect(server.requests[0]?.headers['x-acs-date']).not.toMatch(/^2050/);
});

test('only a client has parts to replace', async () => {
  const parts = { transport: createTransport(), clock: sleeplessClock(), credentials: key };
  expect(await failureOf((async () => substitute({} as never, parts))())).toMatch(
    /^ConfigError: 'client' takes a client such as EcsClient, made by this copy of @scope\/core/,
  );
});

test('a transport is told of the call behind each attempt, as middleware has left it', async () => {
  const server = await serverOf(refusal(503, 'ServiceUnavailable'), fine);
  const transport = watched();
  const client = clientOf(server.url, {
    transport,
    middleware: [
      (call, next) => next({ ...call, request: { ...(call.request as object), By: 'middleware' } }),
    ],
  });
  await client.send(describeThing, { Size: 1 }, { extraParameters: { More: 'x' } });
  await client.send(createThing, {});
  const request = { Size: 1, By: 'middleware', More: 'x' };
  expect(transport.told).toEqual([
    { operation: 'DescribeThing', request, attempt: 1 },
    { operation: 'DescribeThing', request, attempt: 2 },
    { operation: 'CreateThing', request: { By: 'middleware' }, attempt: 1 },
  ]);
});

test('so is the transport with which a role is assumed', async () => {
  const session = {
    AccessKeyId: 'STS.1',
    AccessKeySecret: 'secret',
    SecurityToken: 'token',
    Expiration: '2099-01-01T00:00:00Z',
  };
  const server = await serverOf(json(200, { Credentials: session }));
  const transport = watched();
  await ramRoleArn({
    roleArn,
    roleSessionName: 'nightly',
    credentials: key,
    stsEndpoint: server.url,
    transport,
  }).getCredentials();
  expect(transport.told).toEqual([
    {
      operation: 'AssumeRole',
      request: { RoleArn: roleArn, RoleSessionName: 'nightly', DurationSeconds: 3_600 },
      attempt: 1,
    },
  ]);
});

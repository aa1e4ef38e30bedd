import { startEmulator } from '@scope/emulator';
import { afterEach, describe, expect, it } from 'vitest';
import {
  acs3,
  type ClientOptions,
  type Operation,
  restPlacement,
  roaV1,
  rpcV1,
  type Service,
  ServiceClient,
} from '../../src/index.ts';
import { startServer, type TestServer } from '../support/server.ts';

const ecs: Service = { product: 'Ecs', version: '2014-05-26', endpoints: { patterns: {} } };
const sls: Service = {
  ...ecs,
  product: 'Sls',
  version: '2020-12-30',
  style: 'ROA',
  placement: restPlacement,
};
const describeRegions: Operation<object, { Regions?: { Region?: { RegionId?: string }[] } }> = {
  name: 'DescribeRegions',
};
const accessKey = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

describe('signature schemes against the emulator', () => {
  const schemes = [
    ['acs3', acs3],
    ['rpcV1', rpcV1],
  ] as const;

  it.each(schemes)('accepts %s', async (_, signer) => {
    await using emulator = await startEmulator();
    const client = new ServiceClient(ecs, { endpoint: emulator.url, credentials: accessKey, signer });
    const { Regions } = await client.send(describeRegions, {});
    expect(Regions?.Region?.length).toBeGreaterThan(0);
    client.close();
  });

  it.each(schemes)('says that the secret is wrong, with %s', async (_, signer) => {
    await using emulator = await startEmulator();
    const credentials = { ...accessKey, accessKeySecret: 'anotherSecret' };
    const client = new ServiceClient(ecs, { endpoint: emulator.url, credentials, signer });
    await expect(client.send(describeRegions, {})).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'SignatureDoesNotMatch',
      message: expect.stringContaining(
        '. The server signed the same text: the accessKeySecret is wrong (request ',
      ),
    });
    client.close();
  });
});

describe('requests over a socket', () => {
  let server: TestServer | undefined;
  afterEach(() => server?.close());

  /** Serves one kind of answer, and keeps the requests. */
  async function serve(answer: string | Uint8Array): Promise<TestServer> {
    server = await startServer((response) => response.end(answer));
    return server;
  }

  function clientOf(service: Service, options: ClientOptions) {
    return new ServiceClient(service, { credentials: accessKey, ...options });
  }

  it('sends the very path and query that were signed', async () => {
    const { url, requests } = await serve('{}');
    const operation: Operation<object, unknown> = {
      name: 'GetLogs',
      method: 'GET',
      path: '/logs/{Name}?type=log',
      parameters: { Name: { in: 'path' } },
    };
    const client = clientOf(sls, { endpoint: url, signer: roaV1 });
    await client.send(operation, { Name: "a/b!*'", Query: "x y'" });
    expect(requests[0]?.url).toBe('/logs/a%2Fb%21%2A%27?Query=x%20y%27&type=log');
    expect(requests[0]?.headers.authorization).toMatch(/^acs testAccessKeyId:/);
    expect(requests[0]?.headers['content-type']).toBeUndefined();
    client.close();
  });

  it('sends a host parameter before the host name', async () => {
    const { port, requests } = await serve('{}');
    const operation: Operation<object, unknown> = {
      name: 'GetProject',
      method: 'GET',
      parameters: { project: { in: 'host' } },
    };
    const client = clientOf(sls, { endpoint: `http://localhost:${port}`, maxAttempts: 1 });
    // Not every system resolves names under localhost; those that do not say so in the error.
    const outcome = await client
      .send(operation, { project: 'my-logs' })
      .catch((error: Error) => error.message);
    if (requests.length > 0) expect(requests[0]?.headers.host).toBe(`my-logs.localhost:${port}`);
    else expect(outcome).toContain(`my-logs.localhost:${port}`);
    client.close();
  });

  it('hands out bytes where the operation says so', async () => {
    const { url, requests } = await serve(new Uint8Array([0, 255, 10]));
    const operation: Operation<object, Uint8Array> = { name: 'GetFile', response: 'binary' };
    const client = clientOf(ecs, { endpoint: url });
    expect([...(await client.send(operation, {}))]).toEqual([0, 255, 10]);
    expect(requests[0]?.headers.accept).toBe('*/*');
    client.close();
  });

  it('keeps integers exact both ways', async () => {
    const { url, requests } = await serve('{"Id":9223372036854775807}');
    const client = clientOf(ecs, { endpoint: url });
    const operation: Operation<object, { Id: bigint }> = {
      name: 'Get',
      parameters: { Ids: { style: 'json' } },
    };
    const { Id } = await client.send(operation, { Ids: [9223372036854775807n] });
    expect(Id).toBe(9223372036854775807n);
    expect(requests[0]?.url).toBe('/?Ids=%5B9223372036854775807%5D');
    client.close();
  });
});

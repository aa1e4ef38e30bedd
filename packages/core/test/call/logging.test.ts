import { afterEach, expect, test } from 'vitest';
import type { AttemptEvent } from '../../src/call/logging.ts';
import type { Middleware } from '../../src/client/middleware.ts';
import { clientOf, describeThing, outcomeOf, service } from '../support/client.ts';
import {
  type Behaviour,
  closedPort,
  fine,
  refusal,
  startServer,
  type TestServer,
} from '../support/server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function linesOf(behaviours: Behaviour[], maxAttempts = 3): Promise<string[]> {
  server = await startServer(behaviours);
  const lines: string[] = [];
  const logger = {
    debug: (line: string) => lines.push(`debug ${line}`),
    warn: (line: string) => lines.push(`warn ${line}`),
  };
  await outcomeOf(clientOf(server.url, { logger, maxAttempts }).send(describeThing, {}));
  return lines.map((line) => line.replace(/[\d.]+ ms/, '# ms').replace(/127.0.0.1:\d+/, 'host'));
}

test('a success is one line for debugging', async () => {
  expect(await linesOf([fine])).toEqual([
    'debug DescribeThing, http://host, attempt 1, status 200, # ms, 34 bytes, request R-1',
  ]);
});

test('each failure is one line of warning', async () => {
  const reset: Behaviour = (response) => response.socket?.resetAndDestroy();
  expect(await linesOf([refusal(429, 'Throttling.User'), reset, fine])).toEqual([
    'warn DescribeThing, http://host, attempt 1, status 429, # ms, 59 bytes, request R-1, ServiceError Throttling.User',
    'warn DescribeThing, http://host, attempt 2, no answer, # ms, NetworkError ECONNRESET',
    'debug DescribeThing, http://host, attempt 3, status 200, # ms, 34 bytes, request R-1',
  ]);
});

test('console is a logger', async () => {
  const port = await closedPort();
  const client = clientOf(`http://127.0.0.1:${port}`, {
    logger: { ...console, warn: () => {} },
    maxAttempts: 1,
  });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('middleware wraps whole calls, the first one outermost, and may change them', async () => {
  server = await startServer([refusal(503, 'ServiceUnavailable'), fine]);
  const seen: string[] = [];
  const noting =
    (name: string): Middleware =>
    async (call, next) => {
      seen.push(`${name} before ${call.service.product} ${call.operation.name}`);
      const output = await next({ ...call, request: { ...(call.request as object), By: name } });
      seen.push(`${name} after`);
      return output;
    };
  const client = clientOf(server.url, { middleware: [noting('outer'), noting('inner')] });
  await client.send(describeThing, {});
  expect(seen).toEqual([
    `outer before ${service.product} DescribeThing`,
    `inner before ${service.product} DescribeThing`,
    'inner after',
    'outer after',
  ]);
  expect(server.requests.map(({ url }) => url)).toEqual(['/?By=inner', '/?By=inner']);
});

test('middleware may answer by itself', async () => {
  const client = clientOf('http://127.0.0.1:1', { middleware: [async () => ({ Name: 'cached' })] });
  await expect(client.send(describeThing, {})).resolves.toEqual({ Name: 'cached' });
});

test('a token that a server echoes in a header is taken out of the event', async () => {
  server = await startServer((response, request, number) => {
    response.setHeader('x-echo', `seen ${request.headers['x-acs-security-token']}`);
    fine(response, request, number);
  });
  const events: AttemptEvent[] = [];
  const credentials = { accessKeyId: 'STS.id', accessKeySecret: 'secret', securityToken: 'token+/==' };

  await clientOf(server.url, { credentials, onAttempt: (event) => events.push(event) }).send(
    describeThing,
    {},
  );

  expect(events[0]?.headers?.['x-echo']).toBe('seen [redacted]');
});

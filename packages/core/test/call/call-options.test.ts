import { afterEach, expect, test } from 'vitest';
import type { AttemptEvent } from '../../src/call/logging.ts';
import { clientOf, describeThing } from '../support/client.ts';
import { fine, refusal, startServer, type TestServer } from '../support/server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

test('headers of a call are sent, and those of the vendor’s kind are signed', async () => {
  server = await startServer(fine);
  const headers = { 'X-Trace': 'abc', 'x-acs-caller': 'me' };
  await clientOf(server.url).send(describeThing, {}, { headers });
  expect(server.requests[0]?.headers).toMatchObject({ 'x-trace': 'abc', 'x-acs-caller': 'me' });
  expect(server.requests[0]?.headers.authorization).toContain(';x-acs-caller;');
});

test('parameters that the operation does not know are encoded like any other', async () => {
  server = await startServer(fine);
  const extraParameters = { 'New.Name': 'a b', List: ['x', { Key: 1 }], Nothing: undefined };
  await clientOf(server.url).send(describeThing, { Name: 'thing' }, { extraParameters });
  expect(server.requests[0]?.url).toBe('/?List.1=x&List.2.Key=1&Name=thing&New.Name=a%20b');
});

test('the last attempt’s event has what came with the answer', async () => {
  server = await startServer([refusal(503, 'ServiceUnavailable'), fine]);
  const events: AttemptEvent[] = [];
  const client = clientOf(server.url);
  await client.send(describeThing, {}, { onAttempt: (event) => events.push(event) });
  expect(events).toHaveLength(2);
  expect(events[0]).toMatchObject({ attempt: 1, status: 503, error: { code: 'ServiceUnavailable' } });
  expect(events[1]).toMatchObject({
    operation: 'DescribeThing',
    origin: server.url,
    attempt: 2,
    status: 200,
    requestId: 'R-1',
    headers: { 'content-type': 'application/json', 'x-acs-request-id': 'R-1' },
    bytes: 34,
    error: undefined,
  });
  await client.send(describeThing, {});
  expect(events, 'the listener belongs to one call').toHaveLength(2);
});

test('a listener that throws fails no call, and keeps no other listener from being told', async () => {
  server = await startServer(fine);
  const lines: string[] = [];
  const client = clientOf(server.url, {
    onAttempt: () => {
      throw new Error('broken listener');
    },
    logger: { debug: (line) => lines.push(line), warn: () => {} },
  });
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  expect(lines).toHaveLength(1);
});

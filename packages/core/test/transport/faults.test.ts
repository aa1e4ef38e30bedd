import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { CallOptions } from '../../src/call/call-options.ts';
import type { Operation } from '../../src/codec/operation.ts';
import { clientOf, createThing, describeThing, outcomeOf } from '../support/client.ts';
import {
  type Behaviour,
  closedPort,
  fine,
  json,
  refusal,
  startServer,
  type TestServer,
} from '../support/server.ts';

// Every row runs over real sockets. Afterwards the client closes its idle connections, and the test waits until the
// server has lost every other one as well. The test runner fails on its own for a rejection that nobody handles.

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const reset: Behaviour = (response) => response.socket?.resetAndDestroy();
const resetAfterHeaders: Behaviour = (response) => {
  response
    .writeHead(200, { 'content-length': '100' })
    .write('{"Name"', () => response.socket?.resetAndDestroy());
};
const halfBody: Behaviour = (response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{"Name"', () => response.socket?.end());
};
const stalledHeaders: Behaviour = () => {};
const stalledBody: Behaviour = (response) => void response.writeHead(200).write('{"Name"');
const slowBytes: Behaviour = (response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
};
const shortLength: Behaviour = (response) => {
  response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{"Name":"thing"}');
};
const noHttp: Behaviour = (response) => void response.socket?.end('SSH-2.0-OpenSSH\r\n');
const html =
  (status: number, headers = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<h1>Bad Gateway</h1>');
  };
const empty =
  (status: number): Behaviour =>
  (response) =>
    void response.writeHead(status).end();
/** Leaves HTTP behind: Node takes the rest of the connection for another protocol. */
const switching: Behaviour = (response) =>
  void response.socket?.write('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n');
const redirect: Behaviour = (response) => void response.writeHead(302, { location: '/elsewhere' }).end();

interface Row {
  readonly given: Behaviour | readonly Behaviour[];
  readonly operation?: Operation<Record<string, unknown>, Record<string, unknown>>;
  readonly options?: CallOptions;
  readonly want: object;
  readonly requests: number;
}

const impatient = { attemptTimeoutMs: 60 };
const done = { RequestId: 'R-1', Name: 'thing' };
const broken = {
  name: 'NetworkError',
  code: 'ECONNRESET',
  requestSent: true,
  message: /^The connection to .* broke: /,
};
const tooSlow = {
  name: 'TimeoutError',
  phase: 'attempt',
  timeoutMs: 60,
  message: /^The attempt took longer than 60 ms; 127\.0\.0\.1:\d+ was still to give its answer$/,
};
const throttled = {
  name: 'ServiceError',
  code: 'Throttling.User',
  message: /^DescribeThing failed with Throttling\.User: no/,
};

const rows: Record<string, Row> = {
  'a reset before the headers is retried': { given: [reset, fine], want: done, requests: 2 },
  'a reset before the headers ends a call that may have acted': {
    given: reset,
    operation: createThing,
    want: { ...broken, attempts: 1 },
    requests: 1,
  },
  'resets before the headers end the call after three attempts': {
    given: reset,
    want: { ...broken, attempts: 3, operation: 'DescribeThing' },
    requests: 3,
  },
  'a reset after the headers is retried': { given: [resetAfterHeaders, fine], want: done, requests: 2 },
  'a reset after the headers ends a call that may have acted': {
    given: resetAfterHeaders,
    operation: createThing,
    want: { ...broken, attempts: 1 },
    requests: 1,
  },
  'half a body is retried': { given: [halfBody, fine], want: done, requests: 2 },
  'half a body ends a call that may have acted': {
    given: halfBody,
    operation: createThing,
    want: { ...broken, attempts: 1 },
    requests: 1,
  },
  'an answer that never begins runs into the limit and is retried': {
    given: [stalledHeaders, fine],
    options: impatient,
    want: done,
    requests: 2,
  },
  'a body that stalls runs into the limit and is retried': {
    given: [stalledBody, fine],
    options: impatient,
    want: done,
    requests: 2,
  },
  'a body that stalls ends a call that may have acted': {
    given: stalledBody,
    operation: createThing,
    options: impatient,
    want: { ...tooSlow, attempts: 1 },
    requests: 1,
  },
  'bytes that trickle in do not prolong the limit': {
    given: slowBytes,
    options: { ...impatient, maxAttempts: 2 },
    want: { ...tooSlow, attempts: 2 },
    requests: 2,
  },
  'an answer that is longer than its content length is retried': {
    given: [shortLength, fine],
    want: done,
    requests: 2,
  },
  'an answer that is longer than its content length ends a call that may have acted': {
    given: shortLength,
    operation: createThing,
    want: {
      name: 'NetworkError',
      requestSent: true,
      attempts: 1,
      message: /^The connection to .* broke: Parse Error/,
    },
    requests: 1,
  },
  'an answer in another protocol is retried': { given: [noHttp, fine], want: done, requests: 2 },
  'a 502 in HTML is retried': { given: [html(502), fine], want: done, requests: 2 },
  'a 502 in HTML ends a call that may have acted': {
    given: html(502),
    operation: createThing,
    want: { name: 'ResponseError', status: 502, excerpt: '<h1>Bad Gateway</h1>', attempts: 1 },
    requests: 1,
  },
  'an empty 500 is retried': { given: [empty(500), fine], want: done, requests: 2 },
  'an empty 500 ends the call after three attempts': {
    given: empty(500),
    want: {
      name: 'ResponseError',
      status: 500,
      attempts: 3,
      message: /^DescribeThing was answered with status 500/,
    },
    requests: 3,
  },
  'a 204 is an empty answer': { given: empty(204), want: {}, requests: 1 },
  'a server that switches to another protocol ends the call': {
    given: switching,
    want: { name: 'ResponseError', status: 101, attempts: 1 },
    requests: 1,
  },
  'a redirect is not followed': {
    given: redirect,
    want: { name: 'ResponseError', status: 302, attempts: 1 },
    requests: 1,
  },
  'a 429 of a gateway is retried even for a call that acts': {
    given: [html(429), html(429, { 'retry-after': '1' }), fine],
    operation: createThing,
    want: done,
    requests: 3,
  },
  'a throttled call is retried whatever its status': {
    given: [refusal(429, 'Throttling'), refusal(400, 'Throttling.User'), fine],
    operation: createThing,
    want: done,
    requests: 3,
  },
  'throttling ends the call after three attempts': {
    given: refusal(400, 'Throttling.User'),
    want: { ...throttled, attempts: 3 },
    requests: 3,
  },
  'a wish to wait for an hour ends the call': {
    given: refusal(429, 'Throttling.User', { 'retry-after': '3600' }),
    want: { ...throttled, attempts: 1 },
    requests: 1,
  },
  'a refusal is not retried': {
    given: refusal(403, 'Forbidden.RAM'),
    want: { name: 'ServiceError', code: 'Forbidden.RAM', status: 403, requestId: 'R-1', attempts: 1 },
    requests: 1,
  },
  'a used nonce is signed anew for a call that only reads': {
    given: [refusal(400, 'SignatureNonceUsed'), fine],
    want: done,
    requests: 2,
  },
  'a used nonce ends a call that may have acted': {
    given: refusal(400, 'SignatureNonceUsed'),
    operation: createThing,
    want: { name: 'ServiceError', code: 'SignatureNonceUsed', attempts: 1 },
    requests: 1,
  },
};

for (const [name, { given, operation = describeThing, options, want, requests }] of Object.entries(rows)) {
  test(name, async () => {
    server = await startServer(given);
    const client = clientOf(server.url);
    const outcome = await outcomeOf(client.send(operation, {}, options));
    expectOutcome(outcome, want);
    expect(server.requests).toHaveLength(requests);
    client.close();
    await server.untilNobodyIsConnected();
  });
}

function expectOutcome(outcome: unknown, want: object): void {
  const { message, ...rest } = want as { message?: RegExp };
  if (outcome instanceof Error) expect(outcome).toMatchObject(rest);
  else expect(outcome).toEqual(want);
  if (message !== undefined) expect((outcome as Error).message).toMatch(message);
}

test('a refused connection is retried, even for a call that acts', async () => {
  const port = await closedPort();
  const attempts: unknown[] = [];
  const client = clientOf(`http://127.0.0.1:${port}`, { onAttempt: ({ error }) => attempts.push(error) });
  await expect(client.send(createThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'ECONNREFUSED',
    requestSent: false,
    attempts: 3,
    message: `Cannot connect to 127.0.0.1:${port}: ECONNREFUSED`,
  });
  expect(attempts).toHaveLength(3);
});

test('a name with several addresses is reported with the code of their failure', async () => {
  const port = await closedPort();
  const lookup: LookupFunction = (_name, _options, done) =>
    done(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]);
  const agent = new Agent({ lookup, autoSelectFamily: true });
  const client = clientOf(`http://localhost:${port}`, { agent });
  await expect(client.send(createThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'ECONNREFUSED',
    requestSent: false,
    message: `Cannot connect to localhost:${port}: ECONNREFUSED`,
  });
});

test('every attempt has a nonce and a date of its own, and the same ClientToken', async () => {
  server = await startServer([refusal(503, 'ServiceUnavailable'), fine]);
  const client = clientOf(server.url);
  await client.send({ ...createThing, clientToken: true }, {});
  const [first, second] = server.requests;
  expect(first?.headers['x-acs-signature-nonce']).not.toBe(second?.headers['x-acs-signature-nonce']);
  expect(first?.url).toMatch(/ClientToken=[\w-]{36}/);
  expect(second?.url).toBe(first?.url);
  client.close();
});

test('a name that does not resolve is reported with its code', async () => {
  const client = clientOf('https://things.invalid', { maxAttempts: 1, proxy: false });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    host: 'things.invalid',
    requestSent: false,
    message: expect.stringMatching(/^Cannot connect to things\.invalid: (ENOTFOUND|EAI_AGAIN)$/),
  });
});

test('a 200 that carries a code of its own is an answer', async () => {
  server = await startServer(json(200, { RequestId: 'R-1', Code: 'OK', Success: false }));
  const client = clientOf(server.url);
  await expect(client.send(describeThing, {})).resolves.toEqual({
    RequestId: 'R-1',
    Code: 'OK',
    Success: false,
  });
  client.close();
});

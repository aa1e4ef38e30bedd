import { createServer, type Server, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSdkError } from '../../src/errors/guards.ts';
import { clientOf, createThing, describeThing, outcomeOf } from '../support/client.ts';

let answer: Uint8Array = new Uint8Array();
let server: Server;
let url = '';
const sockets = new Set<Socket>();

// A bare socket, since a well-meant server would refuse to say most of this.
beforeAll(async () => {
  server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    socket.once('data', () => socket.end(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

/** Anything but an answer's object, or a refusal of the family, counts. */
async function outcomesOf(raw: Buffer): Promise<void> {
  answer = raw;
  for (const operation of [describeThing, createThing]) {
    const client = clientOf(url, { maxAttempts: 2, maxBusyWaitMs: 10, attemptTimeoutMs: 5_000 });
    const outcome = await outcomeOf(client.send(operation, {}));
    const isAnswer = typeof outcome === 'object' && outcome !== null && !(outcome instanceof Error);
    if (!isAnswer && !isSdkError(outcome)) throw outcome;
    if (isSdkError(outcome)) expect(outcome.message.length).toBeLessThan(3_000);
  }
}

const head = (status: number, headers: readonly string[]) =>
  `HTTP/1.1 ${status} Said\r\n${headers.map((line) => `${line}\r\n`).join('')}connection: close\r\n\r\n`;

const codes = ['Throttling', 'SystemBusy', 'InvalidTimeStamp.Expired', 'SignatureNonceUsed', 'X', ''];
const value = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constantFrom('null', '[]', '42', '{}', '"', '<Error><Code>X</Code>'),
);
const refusal = fc.record({
  Code: fc.oneof(fc.constantFrom(...codes), fc.jsonValue()),
  Message: fc.jsonValue(),
});
const header = fc.constantFrom(
  'date: Fri, 13 Sep 275760 00:00:00 GMT',
  'date: Thu, 01 Jan 1970 00:00:00 GMT',
  'retry-after: 99999999999999999999',
  'x-acs-retry-after: 1e400',
  'retry-after: -1',
  'x-acs-request-id:',
  '__proto__: x',
  'content-encoding: gzip',
  'content-type: \u00ff',
);

test('nothing outside the error family escapes, whatever a server answers', async () => {
  const status = fc.constantFrom(200, 202, 204, 206, 299, 300, 304, 400, 403, 404, 429, 500, 503, 599, 999);
  const body = fc.oneof(
    value,
    refusal.map((given) => JSON.stringify(given)),
  );
  await fc.assert(
    fc.asyncProperty(status, fc.array(header, { maxLength: 3 }), body, (given, headers, text) =>
      outcomesOf(Buffer.from(head(given, headers) + text)),
    ),
    { numRuns: 300 },
  );
});

test('nothing outside the error family escapes, whatever bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, hasHead) =>
      outcomesOf(Buffer.concat([Buffer.from(hasHead ? head(200, []) : ''), bytes])),
    ),
    { numRuns: 100 },
  );
});

test('a date that no request could carry does not become the clock', async () => {
  const headers = ['date: Sat, 13 Sep 275760 00:00:00 GMT'];
  await outcomesOf(Buffer.from(`${head(400, headers)}{"Code":"InvalidTimeStamp.Expired"}`));
});

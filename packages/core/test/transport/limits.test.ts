import { getEventListeners } from 'node:events';
import { Agent } from 'node:http';
import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../../src/time/clock.ts';
import { createTransport } from '../../src/transport/node.ts';
import { clientOf, describeThing } from '../support/client.ts';
import { type Behaviour, fine, refusal, startServer, type TestServer } from '../support/server.ts';

let server: TestServer | undefined;
let deaf: Server | undefined;
afterEach(async () => {
  await server?.close();
  deaf?.close();
  server = undefined;
  deaf = undefined;
});

const stall: Behaviour = () => {};
const patient = { attemptTimeoutMs: 600_000, connectTimeoutMs: 600_000 };

/** A server that accepts TCP connections and never speaks: TLS to it is never established. */
async function deafPort(): Promise<{ port: number; closed: Promise<void> }> {
  let onClosed = () => {};
  const closed = new Promise<void>((resolve) => {
    onClosed = resolve;
  });
  const listening = createServer((socket) => {
    socket
      .on('error', () => {})
      .on('close', onClosed)
      .resume();
  });
  deaf = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { port: (listening.address() as { port: number }).port, closed };
}

test('a connection that does not come about runs into its own limit', async () => {
  const { port, closed } = await deafPort();
  const client = clientOf(`https://127.0.0.1:${port}`, {
    connectTimeoutMs: 30,
    maxAttempts: 2,
    proxy: false,
  });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    name: 'TimeoutError',
    phase: 'connect',
    timeoutMs: 30,
    message: `Connecting to 127.0.0.1:${port} took longer than 30 ms`,
    attempts: 2,
  });
  await closed;
});

test('the limit of the whole call holds over attempts and pauses', async () => {
  server = await startServer(refusal(503, 'ServiceUnavailable'));
  const client = clientOf(server.url, {
    clock: systemClock,
    randomness: { fraction: () => 1, id: () => crypto.randomUUID() },
    callTimeoutMs: 50,
  });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    name: 'TimeoutError',
    phase: 'call',
    timeoutMs: 50,
    message: 'DescribeThing took longer than 50 ms with all its attempts',
    operation: 'DescribeThing',
    attempts: 1,
  });
  client.close();
  await server.untilNobodyIsConnected();
});

test('waiting for a free connection counts, and the message says so', async () => {
  server = await startServer(stall);
  const client = clientOf(server.url, { maxSockets: 1 });
  const abort = new AbortController();
  const first = client.send(describeThing, {}, { ...patient, signal: abort.signal });
  await expect(
    client.send(describeThing, {}, { attemptTimeoutMs: 50, maxAttempts: 1 }),
  ).rejects.toMatchObject({
    name: 'TimeoutError',
    phase: 'attempt',
    timeoutMs: 50,
    requestSent: false,
    message: `The attempt took longer than 50 ms; no connection to 127.0.0.1:${server.port} was free, all 1 were in use`,
  });
  expect(server.connections.made).toBe(1);
  abort.abort();
  await expect(first).rejects.toBe(abort.signal.reason);
  await server.untilNobodyIsConnected();
});

test('a pool of one connection serves 200 callers, one after the other', async () => {
  server = await startServer(fine);
  const client = clientOf(server.url, { maxSockets: 1 });
  const calls = Array.from({ length: 200 }, () => client.send(describeThing, {}));
  expect(await Promise.all(calls)).toHaveLength(200);
  expect(server.requests).toHaveLength(200);
  expect(server.connections).toMatchObject({ most: 1, made: 1 });
  client.close();
  await server.untilNobodyIsConnected();
});

test('callers who give up waiting leave the line, and the others are served', async () => {
  server = await startServer([(response) => void setTimeout(() => response.end('{}'), 20), fine]);
  const client = clientOf(server.url, { maxSockets: 1 });
  const abort = new AbortController();
  const calls = Array.from({ length: 50 }, (_, index) =>
    client.send(describeThing, {}, index % 2 === 0 ? {} : { signal: abort.signal }),
  );
  const settled = Promise.allSettled(calls);
  setTimeout(() => abort.abort(new Error('enough')), 5);
  const outcomes = await settled;
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(25);
  expect(outcomes[1]).toMatchObject({ reason: { message: 'enough' } });
  expect(server.requests).toHaveLength(25);
  client.close();
  await server.untilNobodyIsConnected();
});

for (const how of ['are aborted', 'run out of time']) {
  test(`callers who ${how} together while they wait do not open a connection each`, async () => {
    server = await startServer(stall);
    const client = clientOf(server.url, { maxSockets: 1, maxAttempts: 1 });
    const options =
      how === 'are aborted' ? { ...patient, signal: AbortSignal.timeout(50) } : { attemptTimeoutMs: 50 };
    const calls = Array.from({ length: 50 }, () => client.send(describeThing, {}, options));
    expect((await Promise.allSettled(calls)).map(({ status }) => status)).not.toContain('fulfilled');
    await server.untilNobodyIsConnected();
    await expect(client.send(describeThing, {}, { attemptTimeoutMs: 50 })).rejects.toThrow('its answer');
    // Timers that are started one after the other may run out so as well.
    expect(server.connections.made).toBeLessThan(25);
    await server.untilNobodyIsConnected();
  });
}

test('an answer that did not wait for the body leaves no connection behind', async () => {
  deaf = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.pause();
      socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n');
    });
  });
  const listening = deaf;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as { port: number };
  const agent = new Agent({ keepAlive: true });
  const { status } = await createTransport({ agent }).send({
    ...{ method: 'PUT', origin: `http://127.0.0.1:${port}`, target: '/', headers: {} },
    ...{ body: new Uint8Array(30_000_000), signal: undefined, connectTimeoutMs: 0, timeoutMs: 600_000 },
  });
  expect(status).toBe(413);
  await expect.poll(() => [...Object.keys(agent.sockets), ...Object.keys(agent.freeSockets)]).toEqual([]);
});

test('a client that was closed opens connections again', async () => {
  server = await startServer(fine);
  const client = clientOf(server.url);
  await client.send(describeThing, {});
  client.close();
  await server.untilNobodyIsConnected();
  await client.send(describeThing, {});
  expect(server.connections.made).toBe(2);
  client.close();
});

test('closing a client lets calls under way finish', async () => {
  server = await startServer((response, request, number) => {
    client.close();
    fine(response, request, number);
  });
  const client = clientOf(server.url);
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
});

/** Brings a call to a stage and aborts it there. */
const stages: Record<string, (abort: () => void) => Promise<string>> = {
  'while it connects': async (abort) => {
    const { port } = await deafPort();
    deaf?.on('connection', () => setImmediate(abort));
    return `https://127.0.0.1:${port}`;
  },
  'while it waits for the answer': async (abort) => {
    server = await startServer(() => abort());
    return server.url;
  },
  'while it reads the answer': async (abort) => {
    server = await startServer((response) => {
      response.writeHead(200);
      response.write('{"', () => setImmediate(abort));
    });
    return server.url;
  },
  'while it pauses between attempts': async (abort) => {
    server = await startServer((response, request, number) => {
      refusal(429, 'Throttling', { 'x-acs-retry-after': '19000' })(response, request, number);
      response.on('finish', () => setTimeout(abort, 20));
    });
    return server.url;
  },
};

for (const [stage, reach] of Object.entries(stages)) {
  test(`an abort ends a call ${stage}, and leaves neither connection nor listener behind`, async () => {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const url = await reach(() => controller.abort(reason));
    const client = clientOf(url, { ...patient, clock: systemClock, proxy: false });
    await expect(client.send(describeThing, {}, { signal: controller.signal })).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    client.close();
    if (server !== undefined) await server.untilNobodyIsConnected();
    else await new Promise<void>((resolve) => deaf?.close(() => resolve()));
  });
}

test('a signal that was aborted before the call keeps it from being sent', async () => {
  server = await startServer(fine);
  const client = clientOf(server.url);
  const signal = AbortSignal.abort(new Error('too late'));
  await expect(client.send(describeThing, {}, { signal })).rejects.toBe(signal.reason);
  expect(server.requests).toEqual([]);
  expect(server.connections.made).toBe(0);
});

test('calls that succeed leave no listener on their signal', async () => {
  server = await startServer(fine);
  const client = clientOf(server.url);
  const { signal } = new AbortController();
  for (let call = 0; call < 20; call++) {
    await client.send(describeThing, {}, { signal, callTimeoutMs: 60_000 });
    await client.send(describeThing, {}, { signal });
  }
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  client.close();
});

const packed =
  (body: Buffer, encoding: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(body);
  };

test('a packed answer is unpacked', async () => {
  server = await startServer(packed(gzipSync('{"Name":"thing"}'), 'gzip'));
  const client = clientOf(server.url);
  await expect(client.send(describeThing, {})).resolves.toEqual({ Name: 'thing' });
  expect(server.requests[0]?.headers['accept-encoding']).toBe('gzip');
  client.close();
});

test('a packed answer that bursts the limit when unpacked is refused, and not asked for again', async () => {
  server = await startServer(packed(gzipSync(Buffer.alloc(65 * 1024 * 1024)), 'gzip'));
  const client = clientOf(server.url);
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'RESPONSE_TOO_LARGE',
    message: `The connection to 127.0.0.1:${server.port} broke: the answer is larger than 67108864 bytes`,
    attempts: 1,
  });
  client.close();
});

test('an endless answer is cut off at the limit', async () => {
  server = await startServer((response) => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more).writeHead(200);
    more();
  });
  const client = clientOf(server.url);
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'RESPONSE_TOO_LARGE',
    message: `The connection to 127.0.0.1:${server.port} broke: the answer is larger than 67108864 bytes`,
    attempts: 1,
  });
  await server.untilNobodyIsConnected();
});

test('a damaged packed answer is retried', async () => {
  const damaged = gzipSync('{"Name":"thing"}').subarray(0, 20);
  server = await startServer([packed(damaged, 'gzip'), fine]);
  const client = clientOf(server.url);
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  expect(server.requests).toHaveLength(2);
  client.close();
});

import { getEventListeners } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { fetchTransport } from '../../src/transport/fetch.ts';
import { clientOf, createThing, describeThing } from '../support/client.ts';
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

const transport = fetchTransport();
const stall: Behaviour = () => {};
const stallBody: Behaviour = (response) => void response.writeHead(200).write('{');

test('a call passes through fetch', async () => {
  server = await startServer(fine);
  await expect(clientOf(server.url, { transport }).send(describeThing, {})).resolves.toMatchObject({
    Name: 'thing',
  });
  expect(server.requests[0]?.headers).not.toHaveProperty('content-type');
});

test('a function of one’s own stands in for fetch', async () => {
  const urls: string[] = [];
  const own = fetchTransport(async (url) => {
    urls.push(url);
    return new Response('{"Name":"mine"}');
  });
  const client = clientOf('https://things.test', { transport: own });
  await expect(client.send(describeThing, { A: 1 })).resolves.toEqual({ Name: 'mine' });
  expect(urls).toEqual(['https://things.test/?A=1']);
});

test('a redirect is not followed', async () => {
  server = await startServer((response) => void response.writeHead(302, { location: '/elsewhere' }).end());
  await expect(clientOf(server.url, { transport }).send(describeThing, {})).rejects.toMatchObject({
    name: 'ResponseError',
    status: 302,
    attempts: 1,
  });
});

test('an error of the API is one', async () => {
  server = await startServer(refusal(403, 'Forbidden.RAM'));
  await expect(clientOf(server.url, { transport }).send(describeThing, {})).rejects.toMatchObject({
    name: 'ServiceError',
    code: 'Forbidden.RAM',
    message: expect.stringContaining('DescribeThing failed with Forbidden.RAM: no'),
  });
});

test('fetch does not say whether a request was sent, so a call that acts is not repeated', async () => {
  const port = await closedPort();
  await expect(
    clientOf(`http://127.0.0.1:${port}`, { transport }).send(createThing, {}),
  ).rejects.toMatchObject({
    name: 'NetworkError',
    host: `127.0.0.1:${port}`,
    requestSent: true,
    attempts: 1,
    message: `The request to http://127.0.0.1:${port} failed: fetch failed`,
  });
});

for (const [stage, behaviour] of Object.entries({ answer: stall, body: stallBody })) {
  test(`the attempt’s limit ends the wait for the ${stage}`, async () => {
    server = await startServer(behaviour);
    const client = clientOf(server.url, { transport, attemptTimeoutMs: 50, maxAttempts: 1 });
    await expect(client.send(describeThing, {})).rejects.toMatchObject({
      name: 'TimeoutError',
      phase: 'attempt',
      timeoutMs: 50,
      message: `The attempt took longer than 50 ms; ${server.url} was still to give its answer`,
    });
  });

  test(`an abort ends the wait for the ${stage}, and leaves no listener`, async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    server = await startServer((...given) => {
      behaviour(...given);
      setTimeout(() => controller.abort(reason), 10);
    });
    const client = clientOf(server.url, { transport });
    await expect(client.send(describeThing, {}, { signal: controller.signal })).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await server.untilNobodyIsConnected();
  });
}

import { lookup } from 'node:dns';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { type PrepareRequestFunction, Server as ProxyServer } from 'proxy-chain';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { selfSigned } from '../support/certificate.ts';
import { clientOf, createThing, describeThing } from '../support/client.ts';
import { closedPort, fine, startServer, type TestServer } from '../support/server.ts';

const identity = selfSigned();
const closing: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toLowerCase(), undefined);
  }
});

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0)) await close();
});

async function secureServer(): Promise<TestServer> {
  const server = await startServer(fine, identity);
  closing.push(() => server.close());
  return server;
}

async function plainServer(): Promise<TestServer> {
  const server = await startServer(fine);
  closing.push(() => server.close());
  return server;
}

const toThisMachine = ((_name: string, ...rest: [never, never]) =>
  lookup('127.0.0.1', ...rest)) as typeof lookup;

/** A real proxy that lets `user` with the password `p@ss word` through, and sends every name to this machine. */
async function startProxy(serverType: 'http' | 'https' = 'http') {
  const asked: string[] = [];
  const prepareRequestFunction: PrepareRequestFunction = ({ hostname, isHttp, username, password }) => {
    asked.push(`${isHttp ? 'forward' : 'tunnel'} ${hostname}`);
    return {
      requestAuthentication: username !== 'user' || password !== 'p@ss word',
      dnsLookup: toThisMachine,
    };
  };
  const shared = { port: 0, host: '127.0.0.1', prepareRequestFunction };
  const proxy = new ProxyServer(
    serverType === 'https' ? { ...shared, serverType, httpsOptions: identity } : shared,
  );
  await proxy.listen();
  closing.push(() => proxy.close(true));
  const at = `127.0.0.1:${proxy.port}`;
  return { asked, at, url: `${serverType}://user:p%40ss%20word@${at}` };
}

const tls = { ca: identity.cert };

test('HTTPS goes through tunnels, which stay open for further calls', async () => {
  const [server, proxy] = [await secureServer(), await startProxy()];
  const client = clientOf(server.url, { proxy: proxy.url, tls });
  for (let call = 0; call < 3; call++) {
    await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  }
  expect(proxy.asked).toEqual(['tunnel localhost']);
  expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
  client.close();
  await server.untilNobodyIsConnected();
});

test('a hundred callers share the two tunnels that they are allowed', async () => {
  const [server, proxy] = [await secureServer(), await startProxy()];
  const client = clientOf(server.url, { proxy: proxy.url, tls, maxSockets: 2 });
  await Promise.all(Array.from({ length: 100 }, () => client.send(describeThing, {})));
  expect(server.requests).toHaveLength(100);
  expect(proxy.asked).toEqual(['tunnel localhost', 'tunnel localhost']);
  client.close();
  await server.untilNobodyIsConnected();
});

test('HTTPS goes through a proxy that itself speaks TLS', async () => {
  const [server, proxy] = [await secureServer(), await startProxy('https')];
  const client = clientOf(server.url, { proxy: proxy.url, tls });
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  expect(proxy.asked).toEqual(['tunnel localhost']);
  client.close();
  await server.untilNobodyIsConnected();
});

test('plain HTTP is forwarded without a tunnel', async () => {
  const [server, proxy] = [await plainServer(), await startProxy()];
  const client = clientOf(server.url, { proxy: proxy.url });
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  expect(proxy.asked).toEqual(['forward 127.0.0.1']);
  expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
  client.close();
});

test('the environment names the proxy, and is read at the first call', async () => {
  const [server, proxy] = [await secureServer(), await startProxy()];
  const client = clientOf(`https://things.test:${server.port}`, { tls });
  vi.stubEnv('HTTPS_PROXY', proxy.url);
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  expect(proxy.asked).toEqual(['tunnel things.test']);
  client.close();
});

test("'proxy: false' goes past the environment's proxy", async () => {
  const server = await secureServer();
  vi.stubEnv('https_proxy', `http://127.0.0.1:${await closedPort()}`);
  vi.stubEnv('no_proxy', '');
  const client = clientOf(server.url, { proxy: false, tls });
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  client.close();
});

test('a proxy that wants another password is asked once, and the password is not in the error', async () => {
  const [server, proxy] = [await secureServer(), await startProxy()];
  const client = clientOf(server.url, { proxy: `http://user:MARKED@${proxy.at}`, tls });
  const error: unknown = await client.send(describeThing, {}).catch((reason) => reason);
  expect(error).toMatchObject({
    name: 'NetworkError',
    code: 'PROXY_REFUSED',
    requestSent: false,
    attempts: 1,
    message:
      `Cannot connect to localhost:${server.port}: the proxy ${proxy.at} refused the tunnel with status 407, ` +
      'it asks for a user name and password',
  });
  expect(inspect([error, client], { showHidden: true, depth: 20, getters: true })).not.toContain('MARKED');
  expect(proxy.asked).toEqual(['tunnel localhost']);
  expect(server.requests).toEqual([]);
});

test('a proxy that hangs up is asked again, even for a call that acts', async () => {
  const proxy = await startProxy();
  const port = await closedPort();
  const client = clientOf(`https://localhost:${port}`, { proxy: proxy.url });
  await expect(client.send(createThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'ECONNRESET',
    requestSent: false,
    attempts: 3,
    message: `Cannot connect to localhost:${port}: socket hang up`,
  });
  expect(proxy.asked).toHaveLength(3);
});

test('a proxy in trouble is asked again, even for a call that acts', async () => {
  const proxy = createHttpServer().on('connect', (_, socket) => {
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => proxy.close(resolve)));
  const { port } = proxy.address() as { port: number };
  const client = clientOf('https://things.test', { proxy: `http://127.0.0.1:${port}` });
  await expect(client.send(createThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'PROXY_FAILED',
    requestSent: false,
    attempts: 3,
    message: `Cannot connect to things.test: the proxy 127.0.0.1:${port} refused the tunnel with status 502`,
  });
});

test('a proxy that is not there is a failed connection', async () => {
  const port = await closedPort();
  const client = clientOf('https://things.test', { proxy: `127.0.0.1:${port}` });
  await expect(client.send(createThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'ECONNREFUSED',
    requestSent: false,
    attempts: 3,
    message: 'Cannot connect to things.test: ECONNREFUSED',
  });
});

/** A proxy that takes connections and never answers. */
async function silentProxy() {
  let onClosed = () => {};
  const closed = new Promise<void>((resolve) => {
    onClosed = resolve;
  });
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket
      .on('error', () => {})
      .on('close', onClosed)
      .resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, closed, server };
}

test('a proxy that never answers runs into the limit for connecting, and its connection is closed', async () => {
  const proxy = await silentProxy();
  const client = clientOf('https://things.test', { proxy: proxy.url, connectTimeoutMs: 40, maxAttempts: 1 });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    name: 'TimeoutError',
    phase: 'connect',
    timeoutMs: 40,
    message: 'Connecting to things.test took longer than 40 ms',
  });
  await proxy.closed;
});

test('an abort breaks off a tunnel that is being made', async () => {
  const proxy = await silentProxy();
  const controller = new AbortController();
  proxy.server.on('connection', () => setImmediate(() => controller.abort(new Error('enough'))));
  const client = clientOf('https://things.test', {
    proxy: proxy.url,
    connectTimeoutMs: 0,
    attemptTimeoutMs: 0,
  });
  await expect(client.send(describeThing, {}, { signal: controller.signal })).rejects.toThrow('enough');
  await proxy.closed;
});

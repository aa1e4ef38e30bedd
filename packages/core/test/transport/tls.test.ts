import { Agent } from 'node:https';
import { inspect } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { createTransport } from '#transport';
import { selfSigned } from '../support/certificate.ts';
import { clientOf, describeThing } from '../support/client.ts';
import { fine, startServer, type TestServer } from '../support/server.ts';

const identity = selfSigned();
const visitor = selfSigned('visitor');
let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

test('a certificate that nobody vouches for ends the call at once', async () => {
  server = await startServer(fine, identity);
  const client = clientOf(server.url, { proxy: false });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    requestSent: false,
    attempts: 1,
    message: `Cannot connect to localhost:${server.port}: self-signed certificate`,
  });
});

test('an authority of one’s own is trusted', async () => {
  server = await startServer(fine, identity);
  const client = clientOf(server.url, { proxy: false, tls: { ca: identity.cert } });
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  client.close();
  await server.untilNobodyIsConnected();
});

test('a certificate for another name ends the call at once', async () => {
  server = await startServer(fine, identity);
  const client = clientOf(server.url, { proxy: false, tls: { ca: identity.cert, servername: 'other.test' } });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    name: 'NetworkError',
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    attempts: 1,
    message: expect.stringContaining(
      `Cannot connect to localhost:${server.port}: Hostname/IP does not match`,
    ),
  });
});

test('an error about a certificate does not print the certificate', async () => {
  server = await startServer(fine, identity);
  const client = clientOf(server.url, { proxy: false, tls: { ca: identity.cert, servername: 'other.test' } });
  const error = await client.send(describeThing, {}).catch((reason: unknown) => reason);
  expect(inspect(error)).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  expect(inspect(error)).not.toMatch(/cert:|modulus|Buffer/);
});

test('a client certificate is shown to a server that asks for one', async () => {
  server = await startServer(fine, { ...identity, ca: visitor.cert, requestCert: true });
  const tls = { ca: identity.cert, cert: visitor.cert, key: visitor.key };
  const known = clientOf(server.url, { proxy: false, tls });
  await expect(known.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  const stranger = clientOf(server.url, { proxy: false, tls: { ca: identity.cert }, maxAttempts: 1 });
  await expect(stranger.send(describeThing, {})).rejects.toMatchObject({ name: 'NetworkError' });
  expect(server.requests).toHaveLength(1);
  known.close();
});

test('an agent of one’s own is used, and left open', async () => {
  server = await startServer(fine, identity);
  const agent = new Agent({ ca: identity.cert, keepAlive: true });
  const client = clientOf(server.url, { agent });
  await expect(client.send(describeThing, {})).resolves.toMatchObject({ Name: 'thing' });
  client.close();
  expect(Object.keys(agent.freeSockets)).toHaveLength(1);
  agent.destroy();
});

test('options that an agent replaces are refused beside it', () => {
  const agent = new Agent();
  expect(() => createTransport({ agent, tls: {} })).toThrow(
    "option 'agent' replaces 'tls' and 'proxy': give them to the agent",
  );
});

test('a transport serves several clients', async () => {
  server = await startServer(fine, identity);
  const transport = createTransport({ tls: { ca: identity.cert }, proxy: false });
  await clientOf(server.url, { transport }).send(describeThing, {});
  await clientOf(server.url, { transport }).send(describeThing, {});
  expect(server.connections.made).toBe(1);
  transport.close?.();
  await server.untilNobodyIsConnected();
});

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect as secureConnect } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/index.ts';
import { issue } from '../../src/serving/authority.ts';
import { useEmulator } from '../support/emulator.ts';
import { signedUrl } from '../support/signed-url.ts';

const emulator = useEmulator();

async function start(options: EmulatorOptions): Promise<Emulator> {
  const started = await startEmulator(options);
  onTestFinished(() => started.close());
  return started;
}

interface Reply {
  readonly status: number | undefined;
  readonly body: string;
}

/** Sends a request as a client does that takes the emulator for its proxy. */
async function throughProxy(to: Emulator, url: string, method = 'GET', body = ''): Promise<Reply> {
  const { host } = new URL(url);
  const outgoing = request({ host: '127.0.0.1', port: to.port, path: url, method, headers: { host } });
  outgoing.end(body);
  const [response] = await once(outgoing, 'response');
  return { status: response.statusCode, body: await text(response) };
}

/** Asks the emulator for a connection with a host; the first line of the answer tells whether there is one. */
async function tunnel(
  to: Emulator,
  authority: string,
): Promise<{ socket: Socket; line: string; rest: string }> {
  const socket = connect(to.port, '127.0.0.1');
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nhost: ${authority}\r\n\r\n`);
  const [chunk] = await once(socket, 'data');
  const [line = '', ...lines] = String(chunk).split('\r\n');
  onTestFinished(() => void socket.destroy());
  return { socket, line, rest: lines.join('\n') };
}

async function getSecurely(path: string, socket: Socket, servername: string, ca: string): Promise<Reply> {
  const secured = secureConnect({ socket, servername, ca });
  await once(secured, 'secureConnect');
  const outgoing = secureRequest({ path, headers: { host: servername }, createConnection: () => secured });
  outgoing.end();
  const [response] = await once(outgoing, 'response');
  return { status: response.statusCode, body: await text(response) };
}

const identity = (to: Emulator) => signedUrl(to, { Action: 'GetCallerIdentity', Version: '2015-04-01' });
const caller = 'acs:ram::1234567890123456:user/tester';

describe('the port of the emulator', () => {
  it('takes TLS from those who trust its authority, and from nobody else', async () => {
    const ca = await emulator().certificateAuthority();
    const options = { host: '127.0.0.1', port: emulator().port, path: identity(emulator()) };
    const trusting = secureRequest({ ...options, ca });
    trusting.end();
    const [response] = await once(trusting, 'response');
    expect(await text(response)).toContain(caller);
    const careful = secureRequest(options);
    careful.end();
    await expect(once(careful, 'response')).rejects.toThrow(/self.signed|unable to verify|issuer/i);
  });

  it('tells a URL of HTTPS where that is wanted, and takes both', async () => {
    const own = await start({ tls: true });
    expect(own.url).toBe(`https://127.0.0.1:${own.port}`);
    const answer = await fetch(`http://127.0.0.1:${own.port}${identity(own)}`);
    expect(await answer.text()).toContain(caller);
  });

  it('is a proxy of whole URLs, in the region of the host', async () => {
    const call = (host: string, Action: string, parameters: Record<string, string> = {}) => {
      const path = signedUrl(emulator(), { Action, Version: '2016-04-28', ...parameters });
      return throughProxy(emulator(), `http://${host}.aliyuncs.com${path}`);
    };
    const { body } = await call('vpc', 'CreateVpc', { RegionId: 'cn-beijing', CidrBlock: '10.0.0.0/8' });
    const { VpcId } = JSON.parse(body) as { VpcId: string };
    const vSwitch = { VpcId, ZoneId: 'cn-beijing-h', CidrBlock: '10.1.0.0/16' };
    expect((await call('vpc.cn-beijing', 'CreateVSwitch', vSwitch)).status).toBe(200);
    const [there, elsewhere] = await Promise.all(
      ['vpc-vpc.cn-beijing', 'vpc.cn-hangzhou'].map((host) => call(host, 'DescribeVSwitches')),
    );
    expect(JSON.parse(there?.body ?? '')).toMatchObject({ TotalCount: 1 });
    expect(JSON.parse(elsewhere?.body ?? '')).toMatchObject({ TotalCount: 0 });
  });

  it('is a proxy by CONNECT, with a certificate for the host', async () => {
    const ca = await emulator().certificateAuthority();
    const { socket, line } = await tunnel(emulator(), 'sts.cn-beijing.aliyuncs.com:443');
    expect(line).toBe('HTTP/1.1 200 Connection established');
    const { body } = await getSecurely(identity(emulator()), socket, 'sts.cn-beijing.aliyuncs.com', ca);
    expect(body).toContain(caller);
  });

  it('is the metadata service of an instance, whose sessions it accepts', async () => {
    const base = 'http://100.100.100.200/latest/meta-data/ram/security-credentials/';
    const { body: role } = await throughProxy(emulator(), base);
    const session = JSON.parse((await throughProxy(emulator(), `${base}${role}`)).body) as Record<
      string,
      string
    >;
    const key = { id: session.AccessKeyId ?? '', secret: session.AccessKeySecret ?? '' };
    const parameters = {
      Action: 'GetCallerIdentity',
      Version: '2015-04-01',
      SecurityToken: session.SecurityToken ?? '',
    };
    const answer = await fetch(`${emulator().url}${signedUrl(emulator(), parameters, key)}`);
    expect(await answer.json()).toMatchObject({ Arn: expect.stringContaining(`assumed-role/${role}/`) });
    expect((await throughProxy(emulator(), 'http://100.100.100.200/latest/other')).status).toBe(404);
  });

  it('refuses other hosts in one line', async () => {
    const { status, body } = await throughProxy(emulator(), 'http://example.com/path');
    expect([status, body]).toEqual([
      403,
      expect.stringMatching(/^example\.com is no host of Alibaba Cloud.*\n$/),
    ]);
    const product = await throughProxy(emulator(), 'http://rds.aliyuncs.com/');
    expect([product.status, product.body]).toEqual([
      403,
      expect.stringMatching(/^rds\.aliyuncs\.com belongs to a product that the emulator does not serve/),
    ]);
    const { line, rest } = await tunnel(emulator(), 'example.com:443');
    expect([line, rest]).toEqual(['HTTP/1.1 403 Forbidden', expect.stringContaining('--pass-through')]);
  });

  it.each([
    ['CONNECT nonsense/x HTTP/1.1\r\nhost: x\r\n\r\n', 'HTTP/1.1 400'],
    ['CONNECT host:0 HTTP/1.1\r\nhost: x\r\n\r\n', 'HTTP/1.1 400'],
    ['GET ftp://example.com/ HTTP/1.1\r\nhost: x\r\n\r\n', 'HTTP/1.1 400'],
    ['\x16\x03\x01 no handshake at all', ''],
    ['no HTTP\r\n\r\n', 'HTTP/1.1 400'],
  ])('survives %j', async (bytes, beginning) => {
    const socket = connect(emulator().port, '127.0.0.1');
    socket.end(bytes, 'latin1');
    const answer = await text(socket).catch(() => '');
    expect(answer.startsWith(beginning)).toBe(true);
    expect((await fetch(`${emulator().url}/_emulator/snapshots`)).status).toBe(200);
  });
});

describe('with passThrough', () => {
  it('other hosts are connected, and what cannot be is told', async () => {
    const far = createServer((incoming, response) => {
      incoming.pipe(createHash('sha256')).on('data', (hash: Buffer) => {
        response.writeHead(201, { 'x-path': incoming.url });
        response.end(hash.toString('hex'));
      });
    });
    far.listen(0, '127.0.0.2');
    await once(far, 'listening');
    onTestFinished(() => void far.close());
    const { port } = far.address() as AddressInfo;
    const own = await start({ passThrough: true });
    const hash = createHash('sha256').update('a body').digest('hex');
    // Loopback is the emulator's own, but a name that leads there is not.
    const url = `http://localtest.invalid:${port}/x`;
    expect((await throughProxy(own, url)).status).toBe(502);
    const elsewhere = `http://2130706434:${port}/x`;
    const passed = await throughProxy(own, elsewhere, 'POST', 'a body').catch((error: Error) => error);
    if (!(passed instanceof Error) && passed.status === 201) expect(passed.body).toBe(hash);
    const { line } = await tunnel(own, 'localtest.invalid:443');
    expect(line).toBe('HTTP/1.1 502 Bad Gateway');
  });
});

describe('the authority', () => {
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'emulator-authority-'));
    onTestFinished(() => rmSync(path, { recursive: true, force: true }));
    return path;
  };

  it('is kept with the data, for its owner alone', async () => {
    const data = folder();
    const first = await startEmulator({ data });
    const before = await first.certificateAuthority();
    await first.close();
    const again = await start({ data });
    expect(await again.certificateAuthority()).toBe(before);
    expect(statSync(join(data, 'authority.pem')).mode & 0o777).toBe(0o600);
    expect(before).not.toContain('PRIVATE');
  });

  it('is refused in one line where its file is damaged', async () => {
    const data = folder();
    writeFileSync(join(data, 'authority.pem'), 'secret rubbish');
    const own = await start({ data });
    const failure = await own.certificateAuthority().catch((error: Error) => error.message);
    expect(failure).toMatch(/authority\.pem is no authority with its key; delete it/);
    expect(failure).not.toContain('rubbish');
  });

  it('can vouch for no other host than those it is for', async () => {
    const data = folder();
    const own = await start({ data });
    const cert = await own.certificateAuthority();
    const key = readFileSync(join(data, 'authority.pem'), 'utf8').slice(cert.trim().length);
    const credential = await issue({ cert, key }, 'example.com', Date.now());
    const { createServer: createSecureServer } = await import('node:tls');
    const server = createSecureServer(credential, (socket) => socket.end('hello')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    server.on('tlsClientError', () => {});
    const { port } = server.address() as AddressInfo;
    const client = secureConnect({ port, host: '127.0.0.1', servername: 'example.com', ca: cert });
    await expect(once(client, 'secureConnect')).rejects.toThrow(/permitted subtree/);
  });
});

import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type EmulatorOptions, startEmulator } from '../src/index.ts';
import { useEmulator } from './support/emulator.ts';
import { exchange } from './support/http.ts';
import { call } from './support/signed-call.ts';
import { inFolder } from './support/specs-folder.ts';

const emulator = useEmulator();

/** Sends bytes and returns all that comes back until the connection ends. */
function sendBytes(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(emulator().port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
  });
}

it('spells the names of headers as the real service does, since some clients know one spelling alone', async () => {
  const head = 'GET /?Action=DescribeRegions&Version=2014-05-26&Format=JSON HTTP/1.1';
  const text = await sendBytes(`${head}\r\nhost: ecs.aliyuncs.com\r\nconnection: close\r\n\r\n`);
  expect(text).toMatch(/\r\nContent-Type: application\/json;charset=utf-8\r\n/);
  expect(text).toMatch(/\r\nx-acs-request-id: /);
});

describe('a hostile request', () => {
  it('that is no HTTP is answered with 400', async () => {
    const text = await sendBytes('SSH-2.0-client\r\n\r\n');
    expect(text).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*"Code":"InvalidRequest","Message":"This is not/,
    );
    expect(text).toMatch(/\r\nDate: .* GMT\r\n/);
    expect(text).toMatch(/\r\nx-acs-request-id: [0-9A-F-]{36}\r\n/);
  });

  it('with a head that is too long is answered with 400', async () => {
    const text = await sendBytes(`GET /?${'a'.repeat(300_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(text).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*"Code":"RequestTooLarge","Message":"The URL and/,
    );
  });

  it('with a body that is too long is answered with 400, before its end', async () => {
    const head = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999\r\n\r\n';
    const text = await sendBytes(`${head}${'a'.repeat(5 * 1024 * 1024)}`);
    expect(text).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*"Code":"RequestTooLarge","Message":"A request body/,
    );
  });

  it.each<[string, Record<string, string>, number]>([
    [
      'a prototype for a parameter',
      { '__proto__.polluted': 'yes', 'constructor.prototype.polluted': 'yes' },
      200,
    ],
    ['a prototype for a member', { 'Tag.1.__proto__.polluted': 'yes' }, 200],
    ['a prototype for a position', { 'Tag.__proto__.Key': 'yes' }, 400],
    ['a huge position', { 'Tag.1000000000.Key': 'a' }, 400],
    ['many dots', { [`Tag.1${'.x'.repeat(400)}`]: 'a' }, 400],
  ])('with %s neither crashes nor pollutes', async (_, parameters, status) => {
    const reply = await call(emulator(), 'Ecs.DescribeInstances', { RegionId: 'cn-hangzhou', ...parameters });
    expect(reply.status).toBe(status);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((await call(emulator(), 'Sts.GetCallerIdentity')).status).toBe(200);
  });
});

describe('an option', () => {
  it.each<[string, unknown, string]>([
    ['an unknown name', { ports: 1 }, 'Unknown option: ports'],
    ['an unknown time', { timing: { rebootMs: 1 } }, 'Unknown option: timing.rebootMs'],
    [
      'a negative time',
      { timing: { pendingMs: -1 } },
      'timing: a time must be 0 or more milliseconds, not -1',
    ],
    ['a port out of range', { port: 65_536 }, 'port: must be a whole number from 0 to 65535, not 65536'],
    [
      'a port that is no number',
      { port: Number.NaN },
      'port: must be a whole number from 0 to 65535, not NaN',
    ],
    ['an address for everyone', { host: '0.0.0.0' }, 'host: 0.0.0.0 can be reached from other machines'],
    ['an account that is no number', { accountId: 'me' }, 'accountId: must be digits, not me'],
    [
      'an empty secret',
      { users: [{ accessKeyId: 'a', accessKeySecret: '' }] },
      'users: user 1 has an empty key',
    ],
    ['half a second', { minSessionSeconds: 0.5 }, 'minSessionSeconds: must be a whole number'],
  ])('with %s is refused by name', async (_, options, message) => {
    const started = startEmulator(options as EmulatorOptions);
    await expect(started).rejects.toThrow(TypeError);
    await expect(started).rejects.toThrow(message);
  });

  it('that allows others lets the emulator listen everywhere', async () => {
    await using open = await startEmulator({ host: '0.0.0.0', allowRemote: true });
    expect((await call(open, 'Sts.GetCallerIdentity')).status).toBe(200);
  });

  it('limits how many requests are kept', async () => {
    await using small = await startEmulator({ maxRequests: 2 });
    for (const action of ['One', 'Two', 'Three']) await call(small, `Sts.${action}`);
    expect(small.requests.map(({ action }) => action)).toEqual(['Two', 'Three']);
  });
});

describe('an emulator', () => {
  it('refuses a port that is taken', async () => {
    const second = startEmulator({ port: emulator().port });
    await expect(second).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: expect.stringContaining('127.0.0.1'),
    });
  });

  it('shares nothing with another one', async () => {
    await using other = await startEmulator();
    await call(emulator(), 'Ecs.RunInstances', { RegionId: 'cn-hangzhou' });
    const { body } = await call(other, 'Ecs.DescribeInstances', { RegionId: 'cn-hangzhou' });
    expect(body.TotalCount).toBe(0);
  });
});

describe('a folder of specs', () => {
  function document(product: string, actions: readonly string[]): string {
    const paths = Object.fromEntries(
      actions.map((action) => [`/${action}`, { post: { operationId: action, security: [{}] } }]),
    );
    return JSON.stringify({ info: { title: product, version: '1' }, paths });
  }

  it('without specs is refused', async () => {
    await inFolder({}, async (specs) => {
      await expect(startEmulator({ specs })).rejects.toThrow(`No specs in ${specs}`);
    });
  });

  const operation = (more: object) => ({
    info,
    paths: { '/Act': { post: { operationId: 'Act', ...more } } },
  });
  const info = { title: 'Broken', version: '1' };

  it.each<[string, unknown, string]>([
    ['no JSON', '{\n  "info":\n}', 'JSON'],
    ['a list', [], '# is no object'],
    ['no spec', { name: 'a package' }, '#/info is no object'],
    ['no version', { info: { title: 'Broken' } }, '#/info/version is no text'],
    ['no paths', { info }, '#/paths is no object'],
    ['a path that is none', { info, paths: { '/a~b': 1 } }, '#/paths/~1a~0b is no object'],
    ['no operation', { info, paths: { '/Act': { summary: 'An act' } } }, 'it describes no operation'],
    [
      'parameters that are no list',
      operation({ parameters: {} }),
      '#/paths/~1Act/post/parameters is no list',
    ],
    ['a parameter without a name', operation({ parameters: [{}] }), 'post/parameters/0/name is no text'],
    [
      'a schema that is none',
      operation({
        responses: { 200: { content: { 'application/json': { schema: { properties: { a: 1 } } } } } },
      }),
      '/responses/200/content/application~1json/schema/properties/a is no object',
    ],
    [
      'a reference that leads nowhere',
      operation({ parameters: [{ name: 'A', schema: { $ref: '#/components/schemas/A' } }] }),
      'Cannot resolve #/components/schemas/A',
    ],
    [
      'a reference in a circle',
      { ...operation({}), components: { schemas: { A: { $ref: '#/components/schemas/A' } } } },
      'Cannot resolve #/components/schemas/A',
    ],
  ])('with %s is refused at the start, in one line that names the file', async (_, content, reason) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await inFolder({ 'a/1.json': document('Alpha', ['Act']), 'broken/1.json': text }, async (specs) => {
      const error = await startEmulator({ specs }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      const { message } = error as Error;
      expect(message).toMatch(/^Cannot read the spec \S+\/broken\/1\.json: .+$/);
      expect(message).toContain(reason);
    });
  });

  it('with a spec that is no file is refused at the start', async () => {
    await inFolder({ 'broken/1.json/note.txt': '' }, async (specs) => {
      await expect(startEmulator({ specs })).rejects.toThrow(
        /^Cannot read the spec \S+\/broken\/1\.json: EISDIR/,
      );
    });
  });

  it('may hold two products of one version: the action tells which, and then the host', async () => {
    const files = {
      'a/1.json': document('Alpha', ['Both', 'OnlyA']),
      'b/1.json': document('Beta', ['Both', 'OnlyB']),
    };
    await inFolder(files, async (specs) => {
      await using own = await startEmulator({ specs });
      const host = (name: string) => ({ headers: { host: name } });
      await call(own, '1.OnlyA');
      await call(own, '1.OnlyB');
      await call(own, '1.Both', {}, host('beta.example.com'));
      await call(own, '1.Both', {}, host('alpha.example.com'));
      expect(own.requests.map(({ product, status }) => [product, status])).toEqual([
        ['Alpha', 200],
        ['Beta', 200],
        ['Beta', 200],
        ['Alpha', 200],
      ]);
    });
  });
});

it('answers many requests on one connection', async () => {
  const url = `${emulator().url}/?Action=AssumeRoleWithOIDC&Version=2015-04-01&Format=JSON`;
  const statuses: number[] = [];
  for (let index = 0; index < 3; index += 1) {
    const response = await fetch(url, { method: 'POST' });
    await response.text();
    statuses.push(response.status);
  }
  expect(statuses).toEqual([400, 400, 400]);
  expect((await exchange(emulator().url, { method: 'GET', path: '/', headers: {} })).status).toBe(400);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { inFolder } from './support/specs-folder.ts';

const program = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

interface Running {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
}

function start(...args: string[]): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', program, ...args]);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  return { child, output };
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { child, output } = start(...args);
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...output };
}

it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, and ends cleanly', async (signal) => {
  const { child, output } = start('--port', '0', '--min-session-seconds', '1', '--account', '42');
  while (!output.out.includes('Ctrl+C')) await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
  const url = /Listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output.out)?.[1] ?? '';
  expect(output.out).toContain('testAccessKeyId:testAccessKeySecret');
  expect(output.out).toContain('acs:ram::42:role/');
  const response = await fetch(`${url}/?Action=GetCallerIdentity&Version=2015-04-01&Format=JSON`);
  expect(await response.json()).toMatchObject({ Code: 'MissingAccessKeyId', Message: expect.any(String) });
  child.kill(signal);
  const [code, killedBy] = (await once(child, 'close')) as [number | null, string | null];
  expect([code, killedBy, output.err]).toEqual([0, null, '']);
});

it('does not print a secret that was given to it', async () => {
  const { child, output } = start('--port', '0', '--access-key', 'mine:hidden');
  while (!output.out.includes('Ctrl+C')) await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
  child.kill('SIGTERM');
  await once(child, 'close');
  expect(output.out).toMatch(/access key {3}mine\n/);
  expect(output.out).not.toContain('hidden');
});

it('does not repeat what is wrong with a key, which may be a secret', async () => {
  const { code, err } = await run('--access-key', ':hidden');
  expect([code, err]).toEqual([1, '--access-key: write <id>:<secret>\n']);
});

it.each(['file', '-'])('tells the certificate of its authority with --ca %s', async (place) => {
  await inFolder({ 'empty/1.txt': '' }, async (folder) => {
    const file = place === '-' ? '-' : join(folder, 'authority.pem');
    const { child, output } = start('--port', '0', '--tls', '--ca', file);
    while (!output.out.includes('Ctrl+C'))
      await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
    child.kill('SIGTERM');
    await once(child, 'close');
    const told = place === '-' ? output.out : readFileSync(file, 'utf8');
    expect(told).toMatch(/^-----BEGIN CERTIFICATE-----/);
    expect(told).not.toContain('PRIVATE');
    expect(output.out).toContain('Listening on https://127.0.0.1:');
  });
});

it('takes a secret as it is, colons included', async () => {
  const { child, output } = start('--port', '0', '--access-key', 'mine:with:colons');
  while (!output.out.includes('Ctrl+C')) await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
  const url = /Listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output.out)?.[1] ?? '';
  const response = await fetch(signed(url, 'mine', 'with:colons'));
  child.kill('SIGTERM');
  await once(child, 'close');
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('"Arn"')]);
});

it('says that only created roles can be assumed, where that is asked for', async () => {
  const { child, output } = start('--port', '0', '--strict');
  while (!output.out.includes('Ctrl+C')) await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
  child.kill('SIGTERM');
  await once(child, 'close');
  expect(output.out).toContain('role/<a name that CreateRole was given>');
});

it('says in one line that a port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, err } = await run('--port', `${port}`);
  server.close();
  expect([code, err]).toEqual([
    1,
    `The port ${port} is taken; choose another one with --port, or 0 for a free one\n`,
  ]);
});

it('explains itself', async () => {
  const { code, out } = await run('--help');
  expect([code, out]).toEqual([0, expect.stringMatching(/^Usage: alibaba-cloud-emulator[\s\S]*--port/)]);
});

it.each([
  [['--colour'], '--colour'],
  [['--port', 'x'], 'must be a whole number, not "x"'],
  [['--port', ''], 'must be a whole number, not ""'],
  [['--min-session-seconds', '1m'], 'must be a whole number, not "1m"'],
  [['--host', '0.0.0.0'], 'set allowRemote (--allow-remote)'],
  [['--access-key', 'mine'], '--access-key: write <id>:<secret>'],
  [['run', 'serve', '--nothing'], 'There is no command serve'],
  [['--specs', '/nowhere'], '/nowhere'],
])('refuses %s and says why', async (args, message) => {
  const { code, err } = await run(...args);
  expect([code, err]).toEqual([1, expect.stringContaining(message)]);
});

it('ends before it listens where a spec is broken, with one line that names the file', async () => {
  await inFolder({ 'broken/1.json': '{\n"info":\n' }, async (specs) => {
    const { code, out, err } = await run('--port', '0', '--specs', specs);
    expect([code, out, err]).toEqual([
      1,
      '',
      expect.stringMatching(/^Cannot read the spec .*broken\/1\.json: .+\n$/),
    ]);
  });
});

/** The address of a `GetCallerIdentity` signed by version 1 of the signature. */
function signed(url: string, accessKeyId: string, accessKeySecret: string): string {
  const query = Object.entries({
    AccessKeyId: accessKeyId,
    Action: 'GetCallerIdentity',
    Format: 'JSON',
    SignatureMethod: 'HMAC-SHA1',
    SignatureNonce: randomUUID(),
    SignatureVersion: '1.0',
    Timestamp: `${new Date().toISOString().slice(0, 19)}Z`,
    Version: '2015-04-01',
  })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const text = `GET&%2F&${encodeURIComponent(query)}`;
  const signature = createHmac('sha1', `${accessKeySecret}&`).update(text).digest('base64');
  return `${url}/?${query}&Signature=${encodeURIComponent(signature)}`;
}

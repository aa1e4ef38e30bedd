import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator } from '../src/index.ts';
import { call } from './support/signed-call.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
const at = (name: string): string => join(folder, name);

/** Runs the command to its end: one that would leave something running does not come to it. */
async function run(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const node = ['--import', 'tsx', '--conditions=source', cli, ...args];
  const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: code as number, out, err };
}

const servers: Server[] = [];

/** A server that is no emulator. Returns its URL. */
async function listening(server: Server): Promise<string> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering = (status: number, body: string) =>
  listening(createHttpServer((_, response) => response.writeHead(status).end(body)));

beforeAll(() => {
  writeFileSync(at('file'), 'no program');
  writeFileSync(at('half.yaml'), 'version: 1\nvpcs: [');
  writeFileSync(at('bytes.yaml'), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
  writeFileSync(at('wrong.yaml'), 'version: 1\nvpcs:\n  - { CidrBlock: nonsense }\n');
  mkdirSync(at('damaged'));
  writeFileSync(at('damaged/emulator.sqlite'), 'this is no database'.repeat(100));
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

/** What is written before `--`, after the name of the command. */
const startOptions: readonly (readonly [string, readonly string[], string])[] = [
  ['a folder that is a file', ['--data', at('file')], `The data in ${at('file')} cannot be used: `],
  ['a folder below a file', ['--data', at('file/below')], `The data in ${at('file/below')} cannot be used: `],
  ['a damaged folder', ['--data', at('damaged')], `The data in ${at('damaged')} is damaged: `],
  ['half a seed', ['--seed', at('half.yaml')], `seed: ${at('half.yaml')} is neither YAML nor JSON: `],
  ['a seed of bytes', ['--seed', at('bytes.yaml')], `seed: ${at('bytes.yaml')}`],
  ['a seed that is a folder', ['--seed', folder], `seed: cannot read ${folder}: `],
  ['a seed that the service would refuse', ['--seed', at('wrong.yaml')], 'seed: vpcs[0]: '],
  [
    'a host that is none',
    ['--host', 'no such host'],
    'host: "no such host" is neither an address nor a name',
  ],
  [
    'a host that nobody knows',
    ['--host', 'nowhere.invalid', '--allow-remote'],
    'host: nowhere.invalid is no address of this machine',
  ],
  [
    'an address of another machine',
    ['--host', '192.0.2.1', '--allow-remote'],
    'host: 192.0.2.1 is no address of this machine',
  ],
  ['no port', ['--port', '70000'], 'port: must be a whole number from 0 to 65535, not 70000'],
  ['no account', ['--account', 'me'], 'accountId: must be digits, not me'],
];

it.each(startOptions)(
  'says in one line that it was given %s, and runs nothing',
  async (_, options, message) => {
    const program = [process.execPath, '-e', 'console.log(1)'];
    const both = [
      ['--port', '0', ...options],
      ['run', ...options, '--', ...program],
    ];
    for (const { code, out, err } of await Promise.all(both.map(run))) {
      expect([code, out, err.split('\n')]).toEqual([1, '', [expect.stringContaining(message), '']]);
      expect(err).not.toMatch(/:\n$/);
    }
  },
);

it.skipIf(process.platform !== 'linux')(
  'says that a folder cannot be made where the system has none',
  async () => {
    const { code, err } = await run(['--port', '0', '--data', '/proc/nowhere']);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^The data in \/proc\/nowhere cannot be used: .+\n$/),
    ]);
  },
);

it('says that it cannot write the certificate, and serves nothing', async () => {
  const { code, out, err } = await run(['--port', '0', '--ca', at('nowhere/ca.pem')]);
  expect([code, out, err]).toEqual([
    1,
    '',
    expect.stringMatching(/^--ca: cannot write .*ca\.pem: ENOENT.*\n$/),
  ]);
});

it('keeps what a folder holds when another emulator wants it', async () => {
  const data = at('kept');
  await using emulator = await startEmulator({ data });
  await call(emulator, 'Vpc.CreateVpc', { RegionId: 'cn-hangzhou' });
  const { code, err } = await run(['run', '--data', data, '--', 'true']);
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/^The data in .* is in use by another emulator; .*\n$/),
  ]);
  const { body } = await call(emulator, 'Vpc.DescribeVpcs', { RegionId: 'cn-hangzhou' });
  expect(body).toMatchObject({ TotalCount: 1 });
});

it.each([
  ['an option that there is none of', ['--colour'], "unknown option '--colour'"],
  ['a command that there is none of', ['serve'], "unknown command 'serve'"],
  ['a program without run', ['python', 'app.py'], "unknown command 'python'"],
  ['run without a program', ['run'], "missing required argument 'command'"],
  ['run with an option of no command', ['run', '--colour', '--', 'true'], "unknown option '--colour'"],
  ['record without a file', ['record', '--', 'true'], "required option '--to <file>' not specified"],
])('says what is wrong with %s, and where help is', async (_, args, message) => {
  const { code, out, err } = await run(args);
  expect([code, out, err]).toEqual([1, '', expect.stringContaining(message)]);
  expect(err).toContain('(--help tells more)');
});

it.each([
  ['is not found', 'no-such-command-at-all', 'There is no command no-such-command-at-all\n'],
  ['is no program', at('file'), `${at('file')} is no program that may be run\n`],
  ['is a folder', folder, `${folder} is no program that may be run\n`],
])('says that a command %s, and leaves nothing running', async (_, command, message) => {
  expect(await run(['run', '--', command])).toEqual({ code: 1, out: '', err: message });
});

describe('a URL to join', () => {
  it.each([
    ['answers with text', () => answering(200, 'hello'), 'is no emulator: it answers something else'],
    ['answers with other JSON', () => answering(200, '{"a":1}'), 'is no emulator: it answers something else'],
    [
      'answers with JSON that is no object',
      () => answering(200, '7'),
      'is no emulator: it answers something else',
    ],
    ['does not know the path', () => answering(404, 'no'), 'is no emulator: it answers with 404'],
    [
      'speaks no HTTP',
      () => listening(createServer((socket) => socket.end('garbage'))),
      'No emulator answers at',
    ],
    ['answers nothing', () => listening(createServer(() => undefined)), 'No emulator answers at'],
    ['is not of HTTP', async () => 'ftp://127.0.0.1', '--url: "ftp://127.0.0.1" is no URL of HTTP'],
  ])('that %s is refused in one line', async (_, start, message) => {
    const { code, out, err } = await run([
      'run',
      '--url',
      await start(),
      '--',
      process.execPath,
      '-e',
      'console.log(1)',
    ]);
    expect([code, out, err.split('\n')]).toEqual([1, '', [expect.stringContaining(message), '']]);
  });
});

it('loses no recording that is there where a run cannot begin', async () => {
  const tape = at('calls.yaml');
  writeFileSync(tape, 'of before');
  const { code } = await run(['record', '--to', tape, '--', 'no-such-command-at-all']);
  expect([code, readFileSync(tape, 'utf8')]).toEqual([1, 'of before']);
  onTestFinished(() => rmSync(tape));
});

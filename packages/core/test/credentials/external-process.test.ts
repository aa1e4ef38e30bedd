import { describe, expect, it } from 'vitest';
import { externalProcess } from '../../src/credentials/external-process.ts';
import { splitCommand } from '../../src/credentials/node/split-command.ts';
import { failureOf, manualClock } from './support.ts';

const node = process.execPath;

/** A program that prints what it is told. */
const printing = (output: unknown) => [
  node,
  '-e',
  'process.stdout.write(process.argv[1])',
  typeof output === 'string' ? output : JSON.stringify(output),
];

const key = { mode: 'AK', access_key_id: 'id', access_key_secret: 'secret' };
const session = { ...key, mode: 'StsToken', sts_token: 'token', expiration: '2999-01-01T00:00:00Z' };

describe('externalProcess', () => {
  it('reads a key and a session', async () => {
    const ak = await externalProcess({ command: printing(key) }).getCredentials();
    const sts = await externalProcess({ command: printing(session) }).getCredentials();
    expect([ak.accessKeyId, ak.securityToken, sts.securityToken, sts.expiration?.getUTCFullYear()]).toEqual([
      'id',
      undefined,
      'token',
      2999,
    ]);
  });

  const counting = (expiration: string) =>
    `"${node}" -e "console.log(JSON.stringify({mode:'StsToken',access_key_id:'id'+process.pid,access_key_secret:'s',sts_token:'t',expiration:'${expiration}'}))"`;

  it('runs once while its session lasts, for callers at the same time as well', async () => {
    const clock = manualClock();
    const provider = externalProcess({ command: counting('2030-01-01T01:00:00Z'), clock });
    const ids = await Promise.all(Array.from({ length: 20 }, () => provider.getCredentials()));
    ids.push(await provider.getCredentials());
    expect(new Set(ids.map(({ accessKeyId }) => accessKeyId)).size).toBe(1);
  });

  it('runs for each call where it tells no expiration', async () => {
    const provider = externalProcess({ command: counting('') });
    const ids = [await provider.getCredentials(), await provider.getCredentials()];
    expect(ids[0]?.accessKeyId).not.toBe(ids[1]?.accessKeyId);
  });

  it.each([
    ['no JSON', 'M4RK', 'the output is no JSON object'],
    ['a list', [key], 'the output is no JSON object'],
    ['nothing', '', 'the output is no JSON object'],
    ['another mode', { ...key, mode: 'Magic' }, "the output's mode is neither AK nor StsToken"],
    ['no secret', { ...key, access_key_secret: undefined }, 'the output: accessKeySecret is missing'],
    ['a number as id', { ...key, access_key_id: 1 }, 'the output: accessKeyId is missing'],
    ['no token', { ...session, sts_token: undefined }, 'the output: the answer has no sts_token'],
    ['no token for now', { ...key, mode: 'StsToken' }, 'the output: securityToken is empty'],
    ['an odd date', { ...session, expiration: 'M4RK' }, 'the output: the answer has no readable expiration'],
    [
      'an end in the past',
      { ...session, expiration: '2001-01-01T00:00:00Z' },
      /^the new credentials have expired/,
    ],
  ])('refuses an output with %s', async (_, output, message) => {
    const failure = await failureOf(externalProcess({ command: printing(output) }).getCredentials());
    expect(failure.replace('CredentialsError: externalProcess: ', '')).toMatch(message);
    expect(failure).not.toContain('M4RK');
  });

  it('says how a program failed', async () => {
    const failing = externalProcess({ command: [node, '-e', 'process.exit(3)'] });
    expect(await failureOf(failing.getCredentials())).toBe(
      `CredentialsError: externalProcess: ${node} ended with exit code 3`,
    );
    expect(await failureOf(externalProcess({ command: '/nowhere/tool --now' }).getCredentials())).toBe(
      'CredentialsError: externalProcess: /nowhere/tool cannot be run: ENOENT',
    );
  });

  it.each([{ command: '"" --now' }, { command: ['tool', 'MARKED\0'] }])(
    'says that a command cannot be run: $command',
    async ({ command }) => {
      expect(await failureOf(externalProcess({ command }).getCredentials())).toBe(
        'CredentialsError: externalProcess: the command cannot be run: ERR_INVALID_ARG_VALUE',
      );
    },
  );

  it('ends a program that takes too long, even one that ignores signals', async () => {
    const script = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)';
    const slow = externalProcess({ command: [node, '-e', script], timeoutMs: 300 });
    expect(await failureOf(slow.getCredentials())).toBe(
      `CredentialsError: externalProcess: ${node} ran longer than 300 ms`,
    );
  });

  it('ends a program that prints without end', async () => {
    const script = 'const big = "x".repeat(65536); (function more() { process.stdout.write(big, more) })()';
    expect(await failureOf(externalProcess({ command: [node, '-e', script] }).getCredentials())).toBe(
      `CredentialsError: externalProcess: ${node} printed more than 1048576 bytes`,
    );
  });

  it('involves no shell', async () => {
    const command = `${JSON.stringify(node)} -e "console.log(JSON.stringify({mode:'AK',access_key_id:process.argv[1],access_key_secret:'s'}))" $HOME;echo`;
    expect((await externalProcess({ command }).getCredentials()).accessKeyId).toBe('$HOME;echo');
  });

  it.each([[undefined], [''], [[]], [[1]]])('refuses the command %o', (command) => {
    expect(() => externalProcess({ command } as never)).toThrow(
      "externalProcess: option 'command' takes a text or a list of texts",
    );
  });
});

describe('splitCommand', () => {
  it.each([
    ['a b  c', ['a', 'b', 'c']],
    ['"a b" \'c d\'', ['a b', 'c d']],
    ['a"b c"d', ['ab cd']],
    ['a "" b', ['a', '', 'b']],
    ['"a\\"b" a\\ b', ['a"b', 'a b']],
    ["'a\\'", ['a\\']],
    ['C:\\tools\\x.exe -v', ['C:\\tools\\x.exe', '-v']],
  ])('splits %j', (command, want) => {
    expect(splitCommand(command, 'x')).toEqual(want);
  });

  it.each([
    ['"a', 'x: the command has a quote without its partner'],
    ['  ', 'x: the command is empty'],
  ])('refuses %j', (command, message) => {
    expect(() => splitCommand(command, 'x')).toThrow(message);
  });
});

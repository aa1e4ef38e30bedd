import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { evaluate, parsePolicy, startEmulator } from '../../src/index.ts';
import { call } from '../support/signed-call.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const caller = fileURLToPath(new URL('caller.mjs', import.meta.url));

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const node = ['--import', 'tsx', '--conditions=source', cli, ...args];
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return spawn(process.execPath, node, { env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<{ code: number; out: string; err: string }> {
  const child = start(args, env);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout as NonNullable<typeof child.stdout>),
    text(child.stderr as NonNullable<typeof child.stderr>),
    once(child, 'close'),
  ]);
  return { code: code as number, out, err };
}

const node = (script: string) => [process.execPath, '-e', script];

describe('run', () => {
  it('leads a program that knows no proxy to the emulator, and tells what it did', async () => {
    const { code, out, err } = await run(['run', '--', process.execPath, caller, 'RunInstances', 'StopThis']);
    expect([code, JSON.parse(out)]).toEqual([0, [200, 404]]);
    expect(err).toMatch(
      /2 calls reached the emulator, 1 of them failed\.\n {2}Ecs\.RunInstances\n {2}failed: .*InvalidAction/,
    );
  });

  it('ends as the program ends, and leaves nothing behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'emulator-run-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { code, err } = await run(['run', '--', ...node('process.exit(7)')], {
      TMPDIR: folder,
      TEMP: folder,
    });
    expect([code, err]).toEqual([7, '\nNo call reached the emulator.\n']);
    expect(readdirSync(folder).filter((name) => name.startsWith('alibaba-cloud'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('hands signals on', async () => {
    const waiting =
      "process.on('SIGTERM', () => process.exit(3)); console.log('ready'); setInterval(() => {}, 1e6)";
    const child = start(['run', '--quiet', '--', ...node(waiting)]);
    await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([3, null]);
  });

  it.skipIf(process.platform === 'win32')('tells which signal ended the program', async () => {
    const { code } = await run(['run', '--quiet', '--', ...node("process.kill(process.pid, 'SIGKILL')")]);
    expect(code).toBe(137);
  });

  it('says in one line that there is no such command', async () => {
    const { code, out, err } = await run(['run', '--', 'no-such-command-at-all']);
    expect([code, out, err]).toEqual([1, '', 'There is no command no-such-command-at-all\n']);
  });

  it('leaves the options of the program alone', async () => {
    const { out } = await run([
      'run',
      '--quiet',
      '--',
      ...node('console.log(process.argv.slice(1).join())'),
      '--',
      '--help',
    ]);
    expect(out).toBe('--help\n');
  });

  it('gives the program what its language needs, and keeps what was there', async () => {
    const names = [
      'HTTPS_PROXY',
      'NO_PROXY',
      'SSL_CERT_FILE',
      'JAVA_TOOL_OPTIONS',
      'ALIBABA_CLOUD_ACCESS_KEY_ID',
    ];
    const gone = ['ALIBABA_CLOUD_SECURITY_TOKEN', 'ALIYUN_ACCESS_KEY_ID'];
    const script = `console.log(JSON.stringify([...${JSON.stringify([...names, ...gone])}].map((n) => process.env[n] ?? null)))`;
    const { out } = await run(['run', '--quiet', '--access-key', 'mine:secret', '--', ...node(script)], {
      NO_PROXY: 'internal.example,*,.aliyuncs.com',
      JAVA_TOOL_OPTIONS: '-Xmx64m',
      ALIBABA_CLOUD_SECURITY_TOKEN: 'real',
      ALIYUN_ACCESS_KEY_ID: 'real',
    });
    expect(JSON.parse(out)).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      'internal.example,localhost,127.0.0.1,::1',
      expect.stringContaining('trusted.pem'),
      expect.stringMatching(/^-Xmx64m .*trustStore=.*trusted\.jks.*nonProxyHosts=internal\.example\|/),
      'mine',
      null,
      null,
    ]);
  });

  it('joins an emulator that is running', async () => {
    await using emulator = await startEmulator();
    await call(emulator, 'Vpc.DescribeVpcs', { RegionId: 'cn-hangzhou' });
    const { code, err } = await run([
      'run',
      '--url',
      emulator.url,
      '--',
      process.execPath,
      caller,
      'RunInstances',
    ]);
    expect([code, err]).toEqual([0, expect.stringContaining('1 call reached')]);
    const { body } = await call(emulator, 'Ecs.DescribeInstances', { RegionId: 'cn-hangzhou' });
    expect(body).toMatchObject({ TotalCount: 1 });
  });

  it.each([
    [['--url', 'http://127.0.0.1:9'], 'No emulator answers at http://127.0.0.1:9'],
    [['--url', 'nonsense'], '--url: "nonsense" is no URL'],
    [['--url', 'http://127.0.0.1:9', '--strict'], '--url joins an emulator as it is; leave out strict'],
    [['--seed', '/nowhere.yaml'], 'seed: cannot read /nowhere.yaml'],
    [['--colour'], "unknown option '--colour'"],
  ])('refuses %j before it runs anything', async (options, message) => {
    const { code, out, err } = await run(['run', ...options, '--', ...node("console.log('ran')")]);
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(message)]);
  });
});

describe('policy', () => {
  it('prints what lets exactly this program through', async () => {
    const program = [process.execPath, caller, 'RunInstances', 'DescribeInstances'];
    const { code, out, err } = await run(['policy', '--', ...program]);
    expect([code, err]).toEqual([0, expect.stringContaining('[200,200]')]);
    const document = parsePolicy(out);
    const verdict = (action: string) =>
      evaluate({
        policies: [{ name: 'least', document }],
        action,
        resource: 'acs:ecs:cn-hangzhou:1234567890123456:instance/*',
      }).verdict;
    expect(['ecs:RunInstances', 'ecs:DescribeInstances', 'ecs:DeleteInstance'].map(verdict)).toEqual([
      'allow',
      'allow',
      'implicit deny',
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'emulator-policy-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const seed = join(folder, 'world.yaml');
    writeFileSync(
      seed,
      JSON.stringify({
        version: 1,
        policies: [{ PolicyName: 'least', PolicyDocument: JSON.parse(out) }],
        users: [{ UserName: 'ann' }],
        accessKeys: [{ UserName: 'ann', AccessKeyId: 'anns', AccessKeySecret: 'annsSecret' }],
        userPolicies: [{ PolicyType: 'Custom', PolicyName: 'least', UserName: 'ann' }],
      }),
    );
    const env = { CALLER_KEY: 'anns:annsSecret' };
    const limited = await run(['run', '--quiet', '--seed', seed, '--', ...program, 'DescribeDisks'], env);
    expect(JSON.parse(limited.out)).toEqual([200, 200, 403]);
  });

  it('refuses another scope', async () => {
    const { code, err } = await run(['policy', '--resources', 'some', '--', ...node('')]);
    expect([code, err]).toEqual([1, expect.stringContaining('Allowed choices are all, kinds, ids')]);
  });
});

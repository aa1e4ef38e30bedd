import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '@scope/emulator';
import { Server as ProxyServer } from 'proxy-chain';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { emulatorEnvironment, type Outcome, runProgram } from '../src/run-program.ts';
import { prepareGuide } from './support/guide.ts';

const file = prepareGuide('proxies-and-certificates').fileWith('COMPANY_PROXY');

let emulator: Emulator;
let tunnels: (string | null)[];
let env: Readonly<Record<string, string>>;

beforeEach(async () => {
  emulator = await startEmulator({ accountId: '1234567890123456', tls: true });
  tunnels = [];
  const proxy = new ProxyServer({
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction: ({ username, password, hostname, port }) => {
      const isAllowed = username === 'ann' && password === 'p@ss';
      if (isAllowed) tunnels.push(`${hostname}:${port}`);
      return { requestAuthentication: !isAllowed };
    },
  });
  await proxy.listen();
  const folder = mkdtempSync(join(tmpdir(), 'proxy-guide-'));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    await proxy.close(true);
    await emulator.close();
  });
  const ca = join(folder, 'company-ca.pem');
  writeFileSync(ca, await emulator.certificateAuthority());
  env = {
    ...emulatorEnvironment(emulator.url),
    COMPANY_CA: ca,
    COMPANY_PROXY: `http://ann:p%40ss@127.0.0.1:${proxy.port}`,
  };
});

function run(changes: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return runProgram({ file, env: { ...env, ...changes } });
}

test('the program reaches STS and the product through the proxy, and trusts the authority', async () => {
  expect(await run()).toEqual({ stdout: '0 servers\n', stderr: '', status: 0 });
  const { host } = new URL(emulator.url);
  expect([...new Set(tunnels)]).toEqual([host]);
  expect(emulator.requests.map(({ action }) => action)).toEqual(['AssumeRole', 'DescribeInstances']);
});

test('a proxy that is not told the password refuses, and its URL is in no message', async () => {
  const { stderr, status } = await run({
    COMPANY_PROXY: env.COMPANY_PROXY?.replace('p%40ss', 'wrong') ?? '',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('PROXY_REFUSED');
  expect(stderr).toContain('status 407');
  expect(stderr).not.toContain('wrong');
  expect(emulator.requests).toEqual([]);
});

test('without the authority the certificate is not trusted', async () => {
  const ca = join(tmpdir(), 'no-ca.pem');
  writeFileSync(ca, '');
  const { stderr, status } = await run({ COMPANY_CA: ca });
  rmSync(ca);
  expect(status).toBe(1);
  expect(stderr).toMatch(/SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+/);
  expect(emulator.requests).toEqual([]);
});

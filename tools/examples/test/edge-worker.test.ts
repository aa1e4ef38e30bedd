import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { useExample } from './support/use-example.ts';

const example = useExample('edge-worker', { serves: true });
let origin: string;
let stop: () => Promise<void>;

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: example.folder });
});

beforeEach(async () => {
  const port = await freePort();
  const bindings = { ROLE_ARN: 'acs:ram::1234567890123456:role/edge-worker', API_TOKEN: 'secret' };
  const args = ['serve', 'workerd.capnp', `--socket-addr=http=127.0.0.1:${port}`];
  const child = spawn(join(example.folder, 'node_modules/.bin/workerd'), args, {
    cwd: example.folder,
    env: { ...process.env, ...example.environment, ...bindings },
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(child, 'exit');
  stop = async () => {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
  };
  origin = `http://127.0.0.1:${port}`;
  const isThere = (): Promise<boolean> =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  await vi.waitUntil(isThere, { timeout: 30_000 });
});
afterEach(() => stop());

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function ask(path: string, token = 'secret'): Promise<Response> {
  return fetch(`${origin}${path}`, { headers: { authorization: `Bearer ${token}` } });
}

it('tells how the servers are, as the role', async () => {
  const response = await ask('/servers');
  expect(response.status).toBe(200);
  const { counts, servers } = (await response.json()) as { counts: object; servers: readonly object[] };
  expect(counts).toEqual({ Running: 2, Stopped: 1 });
  expect(servers).toContainEqual({
    id: expect.stringMatching(/^i-/),
    name: 'web-1',
    status: 'Running',
    zone: 'cn-hangzhou-h',
  });
  const identities = example.emulator.requests.map(({ identity }) => identity);
  expect(identities).toContain('acs:sts::1234567890123456:assumed-role/edge-worker/edge-worker');
});

it('assumes the role once for many requests, also for those that come together', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask('/servers?status=Running')));
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  for (let more = 0; more < 3; more += 1) expect((await ask('/servers')).status).toBe(200);
  expect(example.calls().filter(({ action }) => action === 'AssumeRole').length).toBe(1);
});

it('answers nobody without the token, and nothing else', async () => {
  const statuses = [
    await ask('/servers', 'guessed'),
    await ask('/servers', ''),
    await ask('/'),
    await ask('/servers?status=Odd'),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([401, 401, 404, 400]);
  expect(example.calls()).toEqual([]);
});

it("passes on what the cloud refuses as the vendor's code alone", async () => {
  const respond = { status: 403, code: 'Forbidden.RiskControl', message: 'secret details' };
  example.emulator.faults.add({ match: { action: 'DescribeInstances' }, respond });
  const response = await ask('/servers');
  expect([response.status, await response.json()]).toEqual([502, { code: 'Forbidden.RiskControl' }]);
});

it('is a bundle of one operation, without modules of Node', () => {
  const file = join(example.folder, 'dist/worker.mjs');
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bfrom ?"node:|RunInstances/);
  expect(statSync(file).size).toBeLessThan(60_000);
});

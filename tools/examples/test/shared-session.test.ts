import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { missingServer, type RedisServer, startRedis } from '@scope/documents';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { skipWithout } from './support/skip-without.ts';
import { useExample } from './support/use-example.ts';

const missing = await missingServer();

it('has a store on this machine', ({ skip }) => {
  skipWithout(skip, missing);
});

describe.runIf(missing === undefined)('a fleet', () => {
  let valkey: RedisServer;
  const example = useExample('shared-session', { surroundings: () => ({ VALKEY_URL: valkey.url }) });
  const role = ['--role', 'acs:ram::1234567890123456:role/fleet'];

  beforeAll(async () => {
    valkey = await startRedis();
  });
  afterAll(() => valkey[Symbol.asyncDispose]());

  const assumed = (): number =>
    example.emulator.requests.filter(({ action }) => action === 'AssumeRole').length;

  it('asks STS once, however many processes start together, and not again while the session lasts', async () => {
    const options = { env: { VALKEY_URL: valkey.url } };
    const { status, stdout, stderr } = await example.run([...role, '--processes', '6'], options);
    expect([status, stdout, stderr]).toEqual([0, '6 processes, 1 session, 0 failed\n', '']);
    const later = await example.run(role, options);
    expect(later.stdout).toMatch(/^1 servers, session STS\.[\w-]+\n$/);
    expect(assumed()).toBe(1);
    const calls = example.emulator.requests.filter(({ action }) => action === 'DescribeInstances');
    expect(calls).toHaveLength(7);
    expect(new Set(calls.map(({ accessKeyId }) => accessKeyId)).size).toBe(1);
  });

  it('works without the store, each process with a session of its own, and shows no password', async () => {
    const { status, stdout, stderr } = await example.run([...role, '--processes', '2'], {
      env: { VALKEY_URL: 'redis://:hidden@127.0.0.1:1' },
    });
    expect([status, stdout]).toEqual([0, '2 processes, 2 sessions, 0 failed\n']);
    expect(stderr).toBe('Sessions are not shared: ECONNREFUSED\n'.repeat(2));
    expect(assumed()).toBe(2);
  });

  it('does not wait for a store that hangs', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const store = `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { status, stdout } = await example.run([...role, '--store', store]);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^1 servers, session STS/)]);
  });

  it('tells what is refused', async () => {
    const nobody = await example.run([
      '--role',
      'acs:ram::1234567890123456:role/other',
      '--store',
      valkey.url,
    ]);
    expect([nobody.status, nobody.stderr]).toEqual([1, expect.stringContaining('NoPermission')]);
    const { status, stderr } = await example.run([...role, '--store', 'cache']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--store takes an address')]);
  });
});

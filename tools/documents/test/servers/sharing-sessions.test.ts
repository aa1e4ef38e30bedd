import { type CredentialsStore, ramRoleArn, sharedCache } from '@scope/core';
import { type Emulator, startEmulator } from '@scope/emulator';
import { createClient } from 'redis';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { missingServer, type RedisServer, startRedis } from '../../src/redis-server.ts';
import { emulatorEnvironment, type Outcome, runProgram } from '../../src/run-program.ts';
import { prepareGuide } from '../support/guide.ts';

const file = prepareGuide('sharing-sessions').fileWith("from './redis-store.ts'");

interface StoreModule {
  connect(url: string): Promise<{ destroy(): void }>;
  redisStore(redis: object): CredentialsStore;
}

let reason: string | undefined;
let emulator: Emulator;
let redis: RedisServer;

beforeAll(async () => {
  reason = await missingServer();
  // CI has a machine on which nothing may be missing.
  if (process.env.REQUIRE_ALL_SERVERS === '1') expect(reason).toBeUndefined();
  if (reason !== undefined) console.warn(`Skipped: ${reason}`);
});

beforeEach(async ({ skip }) => {
  skip(reason !== undefined, reason);
  emulator = await startEmulator({ accountId: '1234567890123456' });
  redis = await startRedis();
});
afterEach(async () => {
  if (reason !== undefined) return;
  await redis.stop();
  await emulator.close();
});

function runJob(): Promise<Outcome> {
  return runProgram({ file, env: { ...emulatorEnvironment(emulator.url), REDIS_URL: redis.url } });
}

function assumptions(): number {
  return emulator.requests.filter(({ action }) => action === 'AssumeRole').length;
}

/** The keys in the store. */
async function keys(): Promise<readonly string[]> {
  const client = await createClient({ url: redis.url }).connect();
  const names = await client.keys('*');
  client.destroy();
  return names;
}

describe('the store of the guide', () => {
  it('lets six jobs that start together share one session, and leaves no lock', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, runJob));
    expect(outcomes.map(({ status, stderr }) => [status, stderr])).toEqual(outcomes.map(() => [0, '']));
    expect(new Set(outcomes.map(({ stdout }) => stdout)).size).toBe(1);
    expect(outcomes[0]?.stdout).toMatch(/^0 STS\.[\w-]+\n$/);
    expect(assumptions()).toBe(1);
    expect(await keys()).toEqual([expect.stringMatching(/^sts-session:[\w-]+$/)]);
  });

  it('lets an entry end with its session', async () => {
    await runJob();
    const client = await createClient({ url: redis.url }).connect();
    const [name = ''] = await client.keys('*');
    const leftMs = Number(await client.pTTL(name));
    const entry = (await client.get(name)) ?? '';
    client.destroy();
    expect(leftMs).toBeGreaterThan(3_400_000);
    expect(leftMs).toBeLessThanOrEqual(3_600_000);
    expect(entry).toContain('securityToken');
    expect(name).not.toMatch(/test|ops|nightly/);
  });

  it('costs the sharing alone while the server is down', async () => {
    await redis.stop();
    const { status, stdout, stderr } = await runJob();
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^0 STS\.[\w-]+\n$/)]);
    expect(stderr).toContain('sessions are not shared:');
    expect(stderr).not.toContain(':test@');
    expect(assumptions()).toBe(1);
  });

  it('costs the sharing alone while the server hangs', async () => {
    redis.freeze();
    const { status, stdout } = await runJob();
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^0 STS\.[\w-]+\n$/)]);
  });

  it('costs the sharing alone when the server hangs later', async () => {
    const { connect, redisStore } = (await import(file.replace('job.ts', 'redis-store.ts'))) as StoreModule;
    const client = await connect(redis.url);
    const credentials = ramRoleArn({
      roleArn: 'acs:ram::1234567890123456:role/ops',
      credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
      stsEndpoint: emulator.url,
      cache: sharedCache(redisStore(client)),
    });
    redis.freeze();
    const { accessKeyId } = await credentials.getCredentials();
    client.destroy();
    expect(accessKeyId).toMatch(/^STS\./);
  });

  it('waits for a lock that somebody holds, and takes the session that comes of it', async () => {
    const { stdout } = await runJob();
    const client = await createClient({ url: redis.url }).connect();
    const [name = ''] = await client.keys('*');
    const entry = (await client.get(name)) ?? '';
    await client.del(name);
    await client.set(`${name}:lock`, 'somebody');
    const waiting = runJob();
    await expect.poll(() => emulator.requests.length, { interval: 20 }).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await client.set(name, entry);
    await client.del(`${name}:lock`);
    client.destroy();
    expect(await waiting).toEqual({ stdout, stderr: '', status: 0 });
    expect(assumptions()).toBe(1);
  });
});

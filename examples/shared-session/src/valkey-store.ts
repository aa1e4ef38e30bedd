import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CredentialsStore } from '@scope/ecs';
import { createClient } from 'redis';

/** A connection to Valkey or Redis: they speak the same protocol. */
export type Valkey = Awaited<ReturnType<typeof connect>>;

/** Longer than a call to STS ever takes; who dies with the lock keeps the others waiting for this long. */
const lockMs = 30_000;
/** Only who has the lock may open it: it may have run out, and be somebody else's by now. */
const unlock = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

/** Connects, with answers within two seconds or none: a store that hangs must not hold up the program. */
export async function connect(url: string) {
  const valkey = createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: 2_000 },
    socket: { connectTimeout: 2_000 },
  });
  let isTold = false;
  // Without a listener the first broken connection would end the program.
  valkey.on('error', (error: Error & { readonly code?: string }) => {
    if (!isTold) console.error(`Sessions are not shared: ${error.code ?? error.message}`);
    isTold = true;
  });
  await Promise.race([valkey.connect(), sleep(2_000, undefined, { ref: false })]);
  return valkey;
}

/** Keeps sessions in Valkey. Whoever can read an entry can act as the role: encrypt the connection (`rediss:`). */
export function valkeyStore(valkey: Valkey, prefix = 'sts-session:'): CredentialsStore {
  return {
    read: async (key) => (await valkey.get(prefix + key)) ?? undefined,
    async write(key, entry, expiration) {
      await valkey.set(prefix + key, entry, { expiration: { type: 'PXAT', value: expiration.getTime() } });
    },
    async lock(key) {
      const name = `${prefix}${key}:lock`;
      const owner = randomUUID();
      const taken = { condition: 'NX', expiration: { type: 'PX', value: lockMs } } as const;
      while ((await valkey.set(name, owner, taken)) === null) await sleep(50 + 100 * Math.random());
      return async () => {
        await valkey.eval(unlock, { keys: [name], arguments: [owner] });
      };
    },
  };
}

import { ConfigError } from '../errors/errors.ts';
import { aFunction, checkOptions } from '../options.ts';
import type { Clock } from '../time/clock.ts';
import { protectCredentials } from './protect.ts';
import type { FreshCredentials } from './refreshing.ts';
import { hardWindowMs } from './windows.ts';

/** What is asked of a cache. */
export interface CacheRequest {
  /** The same for all who may share a session; safe as a file name. */
  readonly key: string;
  /** The access key that the caller wants to replace: an entry with it is of no use. */
  readonly knownAccessKeyId: string | undefined;
  readonly clock: Clock;
}

/** Shares credentials between processes: the `cache` option of the providers that ask STS. */
export interface CredentialsCache {
  /** Answers with what another process has fetched, else fetches with `load` and shares the result. */
  refresh(request: CacheRequest, load: () => Promise<FreshCredentials>): Promise<FreshCredentials>;
}

/**
 * Where {@link sharedCache} keeps its entries. An entry is as secret as an access key: whoever can read the store can
 * act as the role.
 */
export interface CredentialsStore {
  /** The text under a key, or `undefined`. */
  read(key: string): Promise<string | undefined>;
  /** Keeps a text, at least until `expiration`; readers see the old text or the new one, never a mixture. */
  write(key: string, text: string, expiration: Date): Promise<void>;
  /**
   * Waits until nobody else has the key's lock, and resolves to its release. Without it everything works, but
   * processes that start together each ask STS.
   */
  lock?(key: string): Promise<() => Promise<void>>;
}

/**
 * Shares credentials through a store of yours. Trouble with the store costs the sharing, not the credentials, unless
 * the store throws a `ConfigError`: that one is passed on.
 */
export function sharedCache(store: CredentialsStore): CredentialsCache {
  checkOptions(store, { read: aFunction, write: aFunction, lock: aFunction }, 'sharedCache');

  async function find({ key, knownAccessKeyId, clock }: CacheRequest): Promise<FreshCredentials | undefined> {
    const text = await store.read(key).catch(passOnConfigError);
    const entry = text === undefined ? undefined : parseEntry(text, clock.now());
    return entry?.credentials.accessKeyId === knownAccessKeyId ? undefined : entry;
  }

  async function fetchAndShare(
    { key, clock }: CacheRequest,
    load: () => Promise<FreshCredentials>,
  ): Promise<FreshCredentials> {
    const fresh = await load();
    const { expiration } = fresh.credentials;
    if (expiration !== undefined) {
      await store.write(key, formatEntry(fresh, clock.now()), expiration).catch(passOnConfigError);
    }
    return fresh;
  }

  return {
    async refresh(request, load) {
      const entry = await find(request);
      if (entry !== undefined) return entry;
      const release = await store.lock?.(request.key).catch(passOnConfigError);
      try {
        return (await find(request)) ?? (await fetchAndShare(request, load));
      } finally {
        await release?.().catch(passOnConfigError);
      }
    },
  };
}

function passOnConfigError(error: unknown): undefined {
  if (error instanceof ConfigError) throw error;
}

function formatEntry({ credentials, issuedAt }: FreshCredentials, receivedAt: number): string {
  const { accessKeyId, accessKeySecret, securityToken, expiration } = credentials;
  return JSON.stringify({ accessKeyId, accessKeySecret, securityToken, expiration, issuedAt, receivedAt });
}

/** Reads an entry; one that is damaged, or whose session is nearly over, counts as none. */
function parseEntry(text: string, now: number): FreshCredentials | undefined {
  try {
    const entry = JSON.parse(text);
    const expiration = new Date(entry.expiration);
    const issuedAt = new Date(entry.issuedAt ?? entry.receivedAt);
    // The writer's clock may be ahead of ours.
    const ageMs = Math.max(0, now - entry.receivedAt);
    const lifetimeMs = expiration.getTime() - issuedAt.getTime();
    if (!(lifetimeMs - ageMs > hardWindowMs(lifetimeMs))) return undefined;
    return { credentials: protectCredentials({ ...entry, expiration }, 'cache'), issuedAt, ageMs };
  } catch {
    return undefined;
  }
}

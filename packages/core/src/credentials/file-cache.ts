import { nodeProviders } from '#node-providers';
import { aText, checkOptions } from '../options.ts';
import { type CredentialsCache, type CredentialsStore, sharedCache } from './cache.ts';
import type { FileCacheOptions } from './node-providers.ts';

/**
 * Shares sessions between the processes of one user on one machine, in files that only this user can open: of a hundred
 * processes that start together, one asks STS. Not for browsers and workers.
 *
 * @throws ConfigError, at the first use, where the platform or the file system cannot keep others out, or the directory
 * is open to them.
 * @example
 * ```ts
 * const credentials = ramRoleArn({ roleArn: 'acs:ram::123456789012:role/ops', cache: fileCache() });
 * ```
 */
export function fileCache(options: FileCacheOptions = {}): CredentialsCache {
  checkOptions(options, { directory: aText }, 'fileCache');
  const providers = nodeProviders('fileCache');
  const store = async (): Promise<CredentialsStore> => (await providers()).fileStore(options);
  return sharedCache({
    read: async (key) => (await store()).read(key),
    write: async (key, text, expiration) => (await store()).write(key, text, expiration),
    lock: async (key) => (await store()).lock?.(key) ?? (async () => {}),
  });
}

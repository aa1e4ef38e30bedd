import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../../errors/errors.ts';
import type { CredentialsStore } from '../cache.ts';
import type { FileCacheOptions } from '../node-providers.ts';
import { lockFile } from './lock-file.ts';
import { replaceFile } from './replace-file.ts';

/** Keeps each entry in a file of its own, which nobody but its owner can open. */
export function fileStore(
  { directory = join(homedir(), '.alibabacloud', 'cache') }: FileCacheOptions,
  platform: string = process.platform,
): CredentialsStore {
  const pathOf = (key: string, extension: string) => join(directory, `${key}.${extension}`);
  return {
    async read(key) {
      await prepare(directory, platform);
      return readPrivate(pathOf(key, 'json'));
    },
    async write(key, text) {
      await prepare(directory, platform);
      await replaceFile(pathOf(key, 'json'), text, { mode: 0o600 });
    },
    async lock(key) {
      await prepare(directory, platform);
      return lockFile(pathOf(key, 'lock'));
    },
  };
}

async function prepare(directory: string, platform: string): Promise<void> {
  if (platform === 'win32') {
    throw new ConfigError(
      'fileCache: Windows has no permissions that keep other users out; use sharedCache with a store',
    );
  }
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const stats = await lstat(directory);
    if (!stats.isDirectory()) throw new ConfigError(`fileCache: ${directory} is no directory`);
    requirePrivate(stats, directory);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`fileCache: ${directory} cannot be used: ${(error as NodeJS.ErrnoException).code}`);
  }
}

async function readPrivate(path: string): Promise<string | undefined> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new ConfigError(`fileCache: ${path} cannot be opened: ${error.code}`);
    },
  );
  if (handle === undefined) return undefined;
  try {
    requirePrivate(await handle.stat(), path);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/** File systems without permissions show them as open to everybody. */
function requirePrivate({ uid, mode }: Stats, path: string): void {
  const isOurs = uid === process.geteuid?.();
  if (isOurs && (mode & 0o077) === 0) return;
  const fault = isOurs
    ? `is open to other users (mode ${(mode & 0o777).toString(8)})`
    : 'belongs to another user';
  throw new ConfigError(`fileCache: ${path} ${fault}; it would show them credentials`);
}

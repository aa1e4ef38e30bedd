import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Versions } from './versions.ts';

/** Outside of the workspace, so that a clean checkout does not install them again. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'alibaba-cloud-languages');

/**
 * Returns the folder of a language's packages. They are installed where these versions are not there yet. A folder appears when it
 * is whole, so that neither an installation that breaks off nor another one at the same time leaves half of it.
 */
export async function installed(
  language: string,
  versions: Versions,
  install: (folder: string) => Promise<unknown>,
): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(versions)).digest('hex').slice(0, 12);
  const folder = join(cache, `${language}-${digest}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const beginning = mkdtempSync(join(cache, `.${language}-`));
  try {
    await install(beginning);
    publish(beginning, folder);
  } finally {
    rmSync(beginning, { recursive: true, force: true });
  }
  return folder;
}

function publish(beginning: string, folder: string): void {
  try {
    renameSync(beginning, folder);
  } catch (error) {
    // Somebody else was faster.
    if (!existsSync(folder)) throw error;
  }
}

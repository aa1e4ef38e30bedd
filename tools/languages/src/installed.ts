import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Versions } from './versions.ts';

/** Outside of the workspace, so that a clean checkout does not install them again. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'alibaba-cloud-languages');

/** Returns the folder of a language's packages. They are installed where they, or other versions of them, are not there yet. */
export async function installed(
  language: string,
  versions: Versions,
  install: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(cache, language);
  const receipt = join(folder, 'installed.json');
  const wanted = JSON.stringify(versions);
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  await install(folder);
  writeFileSync(receipt, wanted);
  return folder;
}

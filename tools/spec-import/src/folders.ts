import { constants } from 'node:fs';
import { access, mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ImportError } from './errors.ts';

/**
 * Makes a folder and those above it that are missing; returns the new ones, the innermost last. Folder by folder: asked
 * for all of them, Node never ends where the system says of a folder that is there that it is not, as `/proc` does.
 */
export async function makeFolder(path: string): Promise<string[]> {
  try {
    await mkdir(path);
    return [path];
  } catch (error) {
    if (await isFolder(path)) return [];
    const parent = dirname(path);
    const canHelp = (error as NodeJS.ErrnoException).code === 'ENOENT' && !(await isFolder(parent));
    if (!canHelp || parent === path) throw error;
    const made = await makeFolder(parent);
    return [...made, ...(await makeFolder(path))];
  }
}

/** Removes folders that were made, the innermost first, as far as nothing is in them. */
export async function removeFolders(made: readonly string[]): Promise<void> {
  for (const path of made.toReversed()) await rmdir(path).catch(() => undefined);
}

/** Runs `action` with a folder that can be written; one that was made for it goes again where the action fails. */
export async function withFolder<T>(path: string, action: () => Promise<T>): Promise<T> {
  const made = await writableFolder(path);
  try {
    return await action();
  } catch (error) {
    await removeFolders(made);
    throw error;
  }
}

async function writableFolder(path: string): Promise<string[]> {
  try {
    const made = await makeFolder(path);
    await access(path, constants.W_OK);
    return made;
  } catch (error) {
    throw new ImportError(`Cannot write to the folder ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

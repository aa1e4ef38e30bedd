import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ImportError } from './errors.ts';
import { makeFolder, removeFolders } from './folders.ts';

/** A file and what it shall hold. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A new file that waits beside the old one. */
interface Staged extends NewFile {
  readonly temporary: string;
  /** What the file held; undefined where there was none. */
  readonly previous: string | undefined;
}

/**
 * Writes all files, or none: each is first written in full beside its place, and they are moved there only when all of
 * them are on the disk. A move that fails puts back what the earlier ones replaced. Whatever an earlier run left when it
 * was killed, this one overwrites or removes. Returns the paths whose text changed.
 */
export async function replaceFiles(files: readonly NewFile[]): Promise<string[]> {
  const staged: Staged[] = [];
  const made: string[] = [];
  try {
    for (const file of files) {
      const previous = await readIfThere(file.path);
      const temporary = `${file.path}.tmp`;
      if (previous === file.text) await rm(temporary, { force: true });
      else {
        made.push(...(await makeFolder(dirname(file.path))));
        staged.push({ ...file, previous, temporary });
        await writeDurably(temporary, file.text);
      }
    }
    await moveAll(staged);
    return staged.map(({ path }) => path);
  } catch (error) {
    throw new ImportError(`Nothing was written: ${(error as Error).message}`, { cause: error });
  } finally {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    await removeFolders(made);
  }
}

/** Reads a text file; undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ImportError(`Cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function moveAll(staged: readonly Staged[]): Promise<void> {
  const moved: Staged[] = [];
  try {
    for (const file of staged) {
      await rename(file.temporary, file.path);
      moved.push(file);
    }
  } catch (error) {
    await Promise.all(moved.map(putBack));
    throw error;
  }
}

async function putBack({ path, previous }: Staged): Promise<void> {
  await (previous === undefined ? rm(path, { force: true }) : writeFile(path, previous));
}

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readTree } from '@scope/codegen';
import { UpdateError } from './errors.ts';
import { removeStaging, workFolder } from './staging.ts';

const journalFile = 'journal.json';
const oldFolder = 'old';

/** Returns those of the paths, files or folders, that are not the same in the staged workspace. */
export function differingPaths(root: string, staged: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    if (!existsSync(join(staged, path))) return false;
    return !isDeepStrictEqual(contentOf(join(root, path)), contentOf(join(staged, path)));
  });
}

function contentOf(path: string): ReadonlyMap<string, string> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return new Map();
  return found.isDirectory() ? readTree(path) : new Map([['', readFileSync(path, 'utf8')]]);
}

/**
 * Moves files and folders from the staged workspace to their places. All of them are on the disk already, so only
 * renames are left; a journal lets the next command undo them should this process be killed before they are confirmed.
 */
export function replacePaths(root: string, staged: string, paths: readonly string[]): void {
  const work = join(root, workFolder);
  addToJournal(root, paths);
  try {
    for (const path of paths) {
      const [current, old] = [join(root, path), join(work, oldFolder, path)];
      for (const place of [current, old]) mkdirSync(dirname(place), { recursive: true });
      if (existsSync(current)) renameSync(current, old);
      renameSync(join(staged, path), current);
    }
  } catch (error) {
    undoReplacement(root);
    throw new UpdateError(`Nothing was written: ${(error as Error).message}`, { cause: error });
  }
}

/** Lets paths that others are about to change, or to make, be put back or removed like those that were replaced. */
export function guardPaths(root: string, paths: readonly string[]): void {
  for (const path of paths) {
    const [current, old] = [join(root, path), join(root, workFolder, oldFolder, path)];
    mkdirSync(dirname(old), { recursive: true });
    if (existsSync(current)) copyFileSync(current, old);
  }
  addToJournal(root, paths);
}

/** A journal is whole or not there: nothing is touched before it is. */
function addToJournal(root: string, paths: readonly string[]): void {
  const journal = join(root, workFolder, journalFile);
  const temporary = `${journal}.tmp`;
  writeFileSync(temporary, JSON.stringify([...readJournal(root), ...paths]));
  renameSync(temporary, journal);
}

function readJournal(root: string): readonly string[] {
  const journal = join(root, workFolder, journalFile);
  return existsSync(journal) ? (JSON.parse(readFileSync(journal, 'utf8')) as string[]) : [];
}

/** Makes a replacement final: without the journal nobody puts anything back. */
export function confirmReplacement(root: string): void {
  rmSync(join(root, workFolder, journalFile), { force: true });
  removeStaging(root);
}

/** Undoes a replacement that was not confirmed, in this process or in one that was killed. */
export function undoReplacement(root: string): void {
  for (const path of readJournal(root)) putBack(root, path);
  removeStaging(root);
}

/** A path that is still staged was not replaced, though its old content may be out of the way already. */
function putBack(root: string, path: string): void {
  const current = join(root, path);
  const old = join(root, workFolder, oldFolder, path);
  const isReplaced = !existsSync(join(root, workFolder, 'workspace', path));
  if (isReplaced) rmSync(current, { recursive: true, force: true });
  if (existsSync(old)) renameSync(old, current);
}

import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads all files below a folder, by path from there with `/`; a missing folder has none. */
export function readTree(folder: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(folder, '').map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function filesBelow(folder: string, prefix: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = prefix + entry.name;
    return entry.isDirectory() ? filesBelow(join(folder, entry.name), `${path}/`) : [path];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Tells whether a file system call failed because the file is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GenerateError, inFile } from './errors.ts';
import { generatorVersion } from './generator-version.ts';
import { isObject } from './merge.ts';
import { parseJson } from './parse-json.ts';
import type { Spec } from './workspace.ts';

const lockFile = 'specs/lock.json';

/** A change of the lock file that is on the disk already, beside its place. */
export interface StagedLock {
  readonly commit: () => void;
  readonly discard: () => void;
}

/** Tells whether the lock file says of a spec that another version of the generator made its package. */
export function isFromOtherVersion(root: string, { source }: Pick<Spec, 'source'>): boolean {
  const entry = entriesOf(root).get(keyOf(source));
  return entry !== undefined && entry.generatorVersion !== generatorVersion;
}

/** Prepares to note the version of the generator for specs; those that the lock file does not know stay unknown. */
export function stageVersion(root: string, sources: readonly string[]): StagedLock {
  const entries = entriesOf(root);
  const stale = sources.filter((source) => isFromOtherVersion(root, { source })).map(keyOf);
  if (stale.length === 0) return { commit: () => {}, discard: () => {} };
  const noted = [...entries].map(([key, entry]) => [
    key,
    stale.includes(key) ? { ...entry, generatorVersion } : entry,
  ]);
  const path = join(root, lockFile);
  const temporary = `${path}.tmp`;
  const discard = (): void => rmSync(temporary, { force: true });
  try {
    writeFileSync(temporary, `${JSON.stringify({ specs: Object.fromEntries(noted) }, undefined, 2)}\n`);
  } catch (error) {
    discard();
    throw error;
  }
  return { commit: () => renameSync(temporary, path), discard };
}

type Entry = Readonly<Record<string, unknown>>;

function entriesOf(root: string): ReadonlyMap<string, Entry> {
  const path = join(root, lockFile);
  if (!existsSync(path)) return new Map();
  return inFile(lockFile, () => {
    const lock = parseJson(readFileSync(path, 'utf8'));
    const specs = isObject(lock) ? Object.entries(lock).find(([key]) => key === 'specs')?.[1] : undefined;
    if (!isObject(specs)) throw new GenerateError('it has no "specs"; restore it or delete it');
    return new Map(Object.entries(specs).filter((entry): entry is [string, Entry] => isObject(entry[1])));
  });
}

function keyOf(source: string): string {
  return source.replace(/^specs\//, '');
}

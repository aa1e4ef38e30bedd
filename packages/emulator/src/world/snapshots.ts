import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../state/make-folder.ts';
import { StoreError } from '../state/store-error.ts';
import { readDocuments, type WrittenDocuments, writeDocuments } from '../state/written-documents.ts';

/** States of an emulator that were kept under a name. They are kept with its data, or in memory where it has none. */
export interface Snapshots {
  /** Keeps the present state under a name; an earlier one of that name is replaced. */
  save(name: string): void;
  /** Puts a kept state in the place of the present one. The clock stays as it is. */
  load(name: string): void;
  /** Keeps a kept state under a second name as well. */
  fork(name: string, to: string): void;
  /** Returns the names, in alphabetical order. */
  list(): readonly string[];
  /** Forgets a kept state. */
  remove(name: string): void;
}

/** Where kept states are. */
interface Shelf {
  read(name: string): WrittenDocuments | undefined;
  write(name: string, state: WrittenDocuments): void;
  remove(name: string): void;
  names(): readonly string[];
}

/** Creates the snapshots of an emulator, of which `present` tells the state and `restore` replaces it. */
export function createSnapshots(
  folder: string | undefined,
  present: () => WrittenDocuments,
  restore: (state: WrittenDocuments) => void,
): Snapshots {
  const shelf = folder === undefined ? memoryShelf() : folderShelf(join(folder, 'snapshots'));
  const kept = (name: string): WrittenDocuments => {
    const found = shelf.read(checkedName(name));
    if (found === undefined)
      throw new TypeError(`There is no snapshot "${name}". There are: ${shelf.names().join(', ') || 'none'}`);
    return found;
  };
  return {
    save: (name) => shelf.write(checkedName(name), present()),
    load: (name) => restore(kept(name)),
    fork: (name, to) => shelf.write(checkedName(to), kept(name)),
    list: () => shelf.names(),
    remove(name) {
      kept(name);
      shelf.remove(name);
    },
  };
}

/** A name becomes a file's name, on every system. */
function checkedName(name: string): string {
  if (/^[A-Za-z0-9][\w.-]{0,63}$/.test(name) && !name.endsWith('.')) return name;
  throw new TypeError(
    `"${name}" cannot be the name of a snapshot; use up to 64 letters, digits, "-", "_" and "."`,
  );
}

/** Documents are never changed in place, so that a list of them is a whole snapshot. */
function memoryShelf(): Shelf {
  const states = new Map<string, WrittenDocuments>();
  return {
    read: (name) => states.get(name),
    write: (name, state) => void states.set(name, state),
    remove: (name) => void states.delete(name),
    names: () => [...states.keys()].sort(),
  };
}

function folderShelf(folder: string): Shelf {
  const fileOf = (name: string): string => join(folder, `${name}.json`);
  const explained = explainer(folder);
  const names = (): readonly string[] => {
    makeFolder(folder);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort();
  };
  return {
    names: () => explained(names),
    read: (name) =>
      explained(() =>
        names().includes(name) ? readDocuments(readFileSync(fileOf(name), 'utf8'), fileOf(name)) : undefined,
      ),
    write: (name, state) => explained(() => writeWhole(folder, fileOf(name), writeDocuments(state))),
    remove: (name) => explained(() => rmSync(fileOf(name), { force: true })),
  };
}

/** A file is there whole or not at all. */
function writeWhole(folder: string, file: string, text: string): void {
  const beside = `${file}.tmp`;
  makeFolder(folder);
  try {
    writeFileSync(beside, text, { mode: 0o600 });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Says which folder could not be read or written, in one line. */
function explainer(folder: string): <T>(action: () => T) => T {
  return (action) => {
    try {
      return action();
    } catch (error) {
      if (error instanceof StoreError) throw error;
      const { message } = error as Error;
      throw new StoreError(`The snapshots in ${folder} cannot be used: ${message}`, { cause: error });
    }
  };
}

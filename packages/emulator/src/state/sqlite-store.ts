import { join } from 'node:path';
import type { Document } from './document.ts';
import { makeFolder } from './make-folder.ts';
import type { Memory, Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { documentOf, textOf } from './written-documents.ts';

/** The version of what is stored. A store of another version is refused, never guessed at. */
const format = 1;

const tables = `
  CREATE TABLE IF NOT EXISTS memory (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS document (sequence INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;

/**
 * Opens the store in a folder, and makes it where there is none. SQLite: it survives whatever happens to the process, says clearly
 * what is wrong with a file, and locks it by means of the system. This build of it comes with its binaries inside of its packages.
 *
 * @throws StoreError with one line for people: the folder is in use, of another version, damaged, or cannot be written.
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const { default: Sqlite } = await import('libsql');
  const explained = explainer(folder);
  const database = explained(() => {
    makeFolder(folder);
    return new Sqlite(join(folder, 'emulator.sqlite'));
  });
  try {
    explained(() => {
      for (const pragma of ['journal_mode = WAL', 'locking_mode = EXCLUSIVE', 'synchronous = FULL']) {
        database.prepare(`PRAGMA ${pragma}`).all();
      }
      database.exec(tables);
    });
    return openTables(database, explained, folder);
  } catch (error) {
    database.close();
    throw error;
  }
}

type Database = import('libsql').Database;
type Explained = <T>(action: () => T) => T;

function openTables(database: Database, explained: Explained, folder: string): Store {
  const recall = database.prepare('SELECT value FROM memory WHERE name = ?');
  const remember = database.prepare('INSERT OR REPLACE INTO memory VALUES (?, ?)');
  const put = database.prepare('INSERT OR REPLACE INTO document VALUES (?, ?)');
  const drop = database.prepare('DELETE FROM document WHERE sequence = ?');
  const recalled = (name: string): unknown => {
    const row = explained(() => recall.get(name)) as { readonly value: string } | undefined;
    return row && explained(() => JSON.parse(row.value) as unknown);
  };
  const found = recalled('format');
  if (found !== undefined && found !== format) {
    throw new StoreError(
      `The data in ${folder} has the format ${String(found)}, and this version of the emulator knows ${format}; use the version that wrote it, or another folder`,
    );
  }
  const transaction = (action: () => void): void =>
    explained(() => {
      database.exec('BEGIN IMMEDIATE');
      try {
        action();
        database.exec('COMMIT');
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    });
  if (found === undefined) transaction(() => void remember.run('format', JSON.stringify(format)));
  const store = (document: Document): unknown => put.run(document.sequence, textOf(document));
  return {
    documents: () =>
      explained(() =>
        (
          database.prepare('SELECT value FROM document ORDER BY sequence').all() as {
            readonly value: string;
          }[]
        ).map(({ value }) => documentOf(value)),
      ),
    memory: () => (recalled('memory') as Memory | undefined) ?? { clockOffset: 0, lastSequence: 0 },
    commit: (writes, memory) =>
      transaction(() => {
        for (const { sequence, document } of writes) {
          if (document === undefined) drop.run(sequence);
          else store(document);
        }
        remember.run('memory', JSON.stringify(memory));
      }),
    replaceAll: (documents, memory) =>
      transaction(() => {
        database.exec('DELETE FROM document');
        for (const document of documents) store(document);
        remember.run('memory', JSON.stringify(memory));
      }),
    close: async () => {
      // A connection whose statements are still around keeps its lock until they are collected.
      for (const pragma of ['journal_mode = DELETE', 'locking_mode = NORMAL']) {
        database.prepare(`PRAGMA ${pragma}`).all();
      }
      recall.get('format');
      database.close();
    },
  };
}

/** Says which folder could not be read or written, in one line. */
function explainer(folder: string): Explained {
  return (action) => {
    try {
      return action();
    } catch (error) {
      if (error instanceof StoreError) throw error;
      throw new StoreError(`The data in ${folder} ${reasonOf(error as Error & { readonly code?: string })}`, {
        cause: error,
      });
    }
  };
}

function reasonOf({ code, message }: Error & { readonly code?: string }): string {
  if (code === 'SQLITE_BUSY') return 'is in use by another emulator; stop that one, or use another folder';
  if (code === 'SQLITE_FULL') return 'cannot grow: the disk is full';
  const reason = message.replace(/\s+/g, ' ');
  return code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT'
    ? `is damaged: ${reason}`
    : `cannot be used: ${reason}`;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { expect, it, onTestFinished } from 'vitest';
import type { Document } from '../../src/state/document.ts';
import { openSqliteStore } from '../../src/state/sqlite-store.ts';

const file = 'emulator.sqlite';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'emulator-data-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const document = (sequence: number, id: string): Document => ({
  kind: 'thing',
  id,
  sequence,
  region: 'x',
  createdAt: 5,
  fields: { Color: 'red', Nested: { list: [1, 2] }, until: 4 },
  tags: { env: 'test' },
  phases: [{ value: 'Running', until: Number.POSITIVE_INFINITY }],
});

const memory = { clockOffset: 7, lastSequence: 9 };

/** Changes a store behind the back of whoever keeps it. */
function tamper(path: string, sql: string): void {
  const raw = new Sqlite(join(path, file));
  raw.exec(sql);
  raw.close();
}

it('has again what was committed, in the order of creation', async () => {
  const path = folder();
  const store = await openSqliteStore(path);
  const writes = [300, 1, 2, 70_000].map((sequence) => ({
    sequence,
    document: document(sequence, `d-${sequence}`),
  }));
  store.commit(writes, memory);
  store.commit([{ sequence: 2, document: undefined }], memory);
  await store.close();

  const again = await openSqliteStore(path);
  onTestFinished(() => again.close());
  expect([...again.documents()]).toEqual([
    document(1, 'd-1'),
    document(300, 'd-300'),
    document(70_000, 'd-70000'),
  ]);
  expect(again.memory()).toEqual(memory);
});

it('puts documents in the place of all others', async () => {
  const store = await openSqliteStore(folder());
  onTestFinished(() => store.close());
  store.commit([{ sequence: 1, document: document(1, 'a') }], memory);
  store.replaceAll([document(5, 'b')], memory);
  expect([...store.documents()].map(({ id }) => id)).toEqual(['b']);
});

it('stores all of a transaction or nothing', async () => {
  const store = await openSqliteStore(folder());
  onTestFinished(() => store.close());
  const impossible = { ...document(2, 'b'), sequence: 'x' as unknown as number };
  expect(() =>
    store.commit(
      [
        { sequence: 1, document: document(1, 'a') },
        { sequence: 2, document: impossible },
      ],
      memory,
    ),
  ).toThrow();
  expect([...store.documents()]).toEqual([]);
  store.commit([{ sequence: 1, document: document(1, 'a') }], memory);
  expect([...store.documents()]).toHaveLength(1);
});

it('is one emulator’s alone, until that ends', async () => {
  const path = folder();
  const store = await openSqliteStore(path);
  await expect(openSqliteStore(path)).rejects.toThrow(`The data in ${path} is in use by another emulator`);
  await store.close();
  await (await openSqliteStore(path)).close();
});

it('of another format is refused', async () => {
  const path = folder();
  await (await openSqliteStore(path)).close();
  tamper(path, "UPDATE memory SET value = '2' WHERE name = 'format'");
  await expect(openSqliteStore(path)).rejects.toThrow(
    'has the format 2, and this version of the emulator knows 1',
  );
});

it('says in one line where it cannot be', async () => {
  const path = join(folder(), 'file');
  writeFileSync(path, 'in the way');
  await expect(openSqliteStore(path)).rejects.toThrow(/^The data in \S+ cannot be used: [^\n]+$/);
});

it('says in one line that it is damaged', async () => {
  const path = folder();
  writeFileSync(join(path, file), Buffer.alloc(8_192, 0x5a));
  await expect(openSqliteStore(path)).rejects.toThrow(
    `The data in ${path} is damaged: file is not a database`,
  );
});

it.each(["'{}'", "'x'", '\'{"kind":"a"}\''])('says that a document is damaged: %s', async (text) => {
  const path = folder();
  await (await openSqliteStore(path)).close();
  tamper(path, `INSERT INTO document VALUES (4, ${text})`);
  const store = await openSqliteStore(path);
  onTestFinished(() => store.close());
  expect(() => store.documents()).toThrow(/damaged|cannot be used/);
});

import type { Document } from './document.ts';
import type { Memory } from './store.ts';
import { StoreError } from './store-error.ts';

/** The version of the form; another one is refused, never guessed at. */
const format = 1;

/** Documents with what is remembered beside them, as they are written into a file. */
export interface WrittenDocuments {
  readonly memory: Memory;
  readonly documents: readonly Document[];
}

/** Writes documents as JSON. */
export function writeDocuments({ memory, documents }: WrittenDocuments): string {
  return JSON.stringify({ format, memory, documents }, endless, 1);
}

/** Reads what was written. @throws StoreError that says what is wrong with it. */
export function readDocuments(text: string, name: string): WrittenDocuments {
  let read: unknown;
  try {
    read = JSON.parse(text, restored);
  } catch (error) {
    throw new StoreError(`${name} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const {
    format: found,
    memory,
    documents,
  } = (read ?? {}) as Partial<WrittenDocuments> & { readonly format?: unknown };
  if (found !== format) {
    throw new StoreError(
      `${name} has the format ${String(found)}, and this version of the emulator knows ${format}`,
    );
  }
  if (!Array.isArray(documents) || !documents.every(isDocument)) {
    throw new StoreError(`${name} is damaged: it has something that is no document`);
  }
  return { memory: memory ?? { clockOffset: 0, lastSequence: 0 }, documents };
}

/** Writes one document. */
export function textOf(document: Document): string {
  return JSON.stringify(document, endless);
}

/** Reads one document. */
export function documentOf(text: string): Document {
  const read: unknown = JSON.parse(text, restored);
  if (!isDocument(read)) throw new StoreError('a document is damaged');
  return read;
}

/** JSON has no infinity: a phase that stays has no end. */
function endless(key: string, value: unknown): unknown {
  return key === 'until' && value === Number.POSITIVE_INFINITY ? null : value;
}

function restored(key: string, value: unknown): unknown {
  return key === 'until' && value === null ? Number.POSITIVE_INFINITY : value;
}

function isDocument(value: unknown): value is Document {
  const { kind, id, sequence, region, fields, tags, phases } = (value ?? {}) as Partial<Document>;
  const areTexts = [kind, id, region].every((one) => typeof one === 'string');
  const areObjects = [fields, tags].every((one) => typeof one === 'object' && one !== null);
  return areTexts && areObjects && Number.isSafeInteger(sequence) && Array.isArray(phases);
}

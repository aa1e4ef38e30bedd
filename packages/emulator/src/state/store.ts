import type { Document } from './document.ts';
import type { Write } from './state.ts';

/** What is remembered besides documents. */
export interface Memory {
  /** How far the emulator's clock was moved, in milliseconds. */
  readonly clockOffset: number;
  /** The number of the newest document; numbers are never given twice. */
  readonly lastSequence: number;
}

/** Where documents last. A transaction's writes are stored together, before its call is answered. */
export interface Store {
  /** What is stored, in the order of creation. */
  documents(): Iterable<Document>;
  memory(): Memory;
  commit(writes: readonly Write[], memory: Memory): void;
  /** Stores these documents in the place of all that are there. */
  replaceAll(documents: Iterable<Document>, memory: Memory): void;
  close(): Promise<void>;
}

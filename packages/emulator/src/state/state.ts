import { type Document, type Fields, gone, type Phase } from './document.ts';
import { createDue } from './due.ts';
import { createPostings, type Posting } from './postings.ts';

/** How documents of a kind are found. */
export interface KindRules {
  /** The values of a document by the name of the index that they are in. */
  readonly indexes: Readonly<Record<string, (document: Document) => readonly unknown[]>>;
  /** What happens to others when a document is gone because its time is over. */
  readonly ended?: Ended;
}

/** Settles with a state what a document that is no more has left behind. */
export type Ended = (document: Document, state: State, now: number) => void;

/** What a new document has. */
export interface Draft<F extends Fields = Fields> {
  readonly id: string;
  readonly region?: string;
  readonly fields: F;
  readonly tags?: Readonly<Record<string, string>>;
  readonly phases?: readonly Phase[];
}

/** What changes in a document. Fields are merged, everything else is replaced. */
export interface Change<F extends Fields = Fields> {
  readonly fields?: Partial<F>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly phases?: readonly Phase[];
}

/** A document that was written, or the number of one that is no more. */
export interface Write {
  readonly sequence: number;
  readonly document: Document | undefined;
}

/** All that an emulator remembers. */
export interface State {
  /** Brings what changes with time up to date. */
  settle(now: number): void;
  /** Carries out an action whose changes stay together: all of them, or none where it throws. */
  transaction<T>(now: number, action: () => T): T;
  get(kind: string, id: string): Document | undefined;
  insert(kind: string, draft: Draft): Document;
  update(document: Document, change: Change): Document;
  remove(document: Document): void;
  /** The documents of a region (or all, of an empty text) that have a value in an index; without one, all of them. */
  posting(kind: string, region: string, index?: string, value?: unknown): Posting;
  bySequence(sequence: number): Document | undefined;
  /** Every document, in the order of creation. */
  all(): readonly Document[];
  /** The number of the newest document there ever was. */
  lastSequence(): number;
  /** Puts documents in the place of all that there are. */
  load(documents: Iterable<Document>, lastSequence?: number): void;
}

/** Creates an empty state. `commit` gets what a transaction wrote, before anybody is told that it succeeded. */
export function createState(
  rulesOf: (kind: string) => KindRules,
  commit: (writes: readonly Write[]) => void = () => undefined,
): State {
  const byKey = new Map<string, Document>();
  const bySequence = new Map<number, Document>();
  const postings = createPostings();
  const due = createDue<{ readonly key: string; readonly at: number }>();
  let lastSequence = 0;
  let undo: (() => void)[] | undefined;
  let written = new Map<number, Write>();
  // What ended by itself has to go from the store as well, with the next transaction.
  const ended: Write[] = [];
  let time = 0;

  const keysOf = (document: Document): readonly string[] => {
    const { kind, region } = document;
    const keys = [
      postingKey(kind, '', undefined),
      ...(region === '' ? [] : [postingKey(kind, region, undefined)]),
    ];
    for (const [name, valuesOf] of Object.entries(rulesOf(kind).indexes)) {
      for (const value of new Set(valuesOf(document))) {
        if (value === undefined || value === null) continue;
        keys.push(postingKey(kind, '', name, value));
        if (region !== '') keys.push(postingKey(kind, region, name, value));
      }
    }
    return keys;
  };

  /** Puts one version of a document in the place of another; either may be missing. */
  const replace = (before: Document | undefined, after: Document | undefined): void => {
    const old = before === undefined ? [] : keysOf(before);
    const current = after === undefined ? [] : keysOf(after);
    const kept = new Set(current);
    for (const key of old) if (!kept.has(key)) postings.remove(key, (before as Document).sequence);
    const had = new Set(old);
    for (const key of current) if (!had.has(key)) postings.add(key, (after as Document).sequence);
    const { kind, id, sequence } = (after ?? before) as Document;
    const key = documentKey(kind, id);
    if (after === undefined) {
      byKey.delete(key);
      bySequence.delete(sequence);
    } else {
      byKey.set(key, after);
      bySequence.set(sequence, after);
      const [first] = after.phases;
      if (first !== undefined && first.until !== Number.POSITIVE_INFINITY)
        due.add(first.until, { key, at: first.until });
    }
  };

  const write = (before: Document | undefined, after: Document | undefined): void => {
    if (undo === undefined) throw new Error('Nothing can be written outside of a transaction');
    replace(before, after);
    undo.push(() => replace(after, before));
    const { sequence } = (after ?? before) as Document;
    written.set(sequence, { sequence, document: after });
  };

  /** A status moves on by itself: whoever reads the document again works it out from its phases, so nothing is committed. */
  const settleOne = (key: string, at: number): void => {
    const document = byKey.get(key);
    const [first] = document?.phases ?? [];
    if (document === undefined || first === undefined || first.until !== at) return;
    const phases = document.phases.slice(1);
    const isGone = phases.length === 0 || phases[0]?.value === gone;
    replace(document, isGone ? undefined : { ...document, phases });
    if (!isGone) return;
    ended.push({ sequence: document.sequence, document: undefined });
    const { ended: atItsEnd } = rulesOf(document.kind);
    if (atItsEnd !== undefined) state.transaction(at, () => atItsEnd(document, state, at));
  };

  const state: State = {
    settle(now) {
      for (let next = due.take(now); next !== undefined; next = due.take(now)) settleOne(next.key, next.at);
      time = now;
    },
    transaction(now, action) {
      if (undo !== undefined) throw new Error('A transaction is open already');
      time = now;
      undo = [];
      written = new Map();
      try {
        const result = action();
        if (written.size > 0) {
          commit([...ended, ...written.values()]);
          ended.length = 0;
        }
        return result;
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw error;
      } finally {
        undo = undefined;
      }
    },
    get: (kind, id) => byKey.get(documentKey(kind, id)),
    insert(kind, { id, region = '', fields, tags = {}, phases = [] }) {
      if (byKey.has(documentKey(kind, id))) throw new Error(`There is a ${kind} ${id} already`);
      lastSequence += 1;
      const document: Document = {
        kind,
        id,
        sequence: lastSequence,
        region,
        createdAt: time,
        fields,
        tags,
        phases,
      };
      write(undefined, document);
      return document;
    },
    update(document, { fields, tags, phases }) {
      const before = byKey.get(documentKey(document.kind, document.id));
      if (before === undefined) throw new Error(`There is no ${document.kind} ${document.id}`);
      const after: Document = {
        ...before,
        fields: fields === undefined ? before.fields : { ...before.fields, ...fields },
        tags: tags ?? before.tags,
        phases: phases ?? before.phases,
      };
      write(before, after);
      return after;
    },
    remove(document) {
      const before = byKey.get(documentKey(document.kind, document.id));
      if (before !== undefined) write(before, undefined);
    },
    posting: (kind, region, index, value) => postings.get(postingKey(kind, region, index, value)),
    bySequence: (sequence) => bySequence.get(sequence),
    all: () => [...bySequence.values()].sort((one, other) => one.sequence - other.sequence),
    lastSequence: () => lastSequence,
    load(documents, last = 0) {
      for (const document of [...byKey.values()]) replace(document, undefined);
      lastSequence = last;
      for (const document of documents) {
        replace(undefined, document);
        lastSequence = Math.max(lastSequence, document.sequence);
      }
    },
  };
  return state;
}

function documentKey(kind: string, id: string): string {
  return `${kind}\n${id}`;
}

function postingKey(kind: string, region: string, index: string | undefined, value?: unknown): string {
  return index === undefined ? `${kind}\n${region}` : `${kind}\n${region}\n${index}\n${String(value)}`;
}

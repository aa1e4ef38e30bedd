import { textOf } from '../../params/value.ts';
import type { Document, Fields } from '../../state/document.ts';
import { firstFrom, type Posting } from '../../state/postings.ts';
import { type CloudCall, hasTag, lookUp, records, text, texts } from './cloud-call.ts';
import { type Resource, shown, tagKey } from './resource.ts';
import { pairKey } from './tags.ts';

/** One condition of a list. */
export interface Condition {
  /** The documents that fulfil it, where an index knows them. */
  readonly posting?: (region: string) => Posting;
  /** Whether all documents of the posting fulfil it. */
  readonly isWhole?: boolean;
  readonly test: (document: Document) => boolean;
}

/** Makes a condition of a parameter that was sent; nothing where it asks for nothing. */
export type Filter = (call: CloudCall, parameter: string, resource: Resource) => Condition | undefined;

/** What a field has to be one of the values that the parameter lists. Found by the index, where the field has one. */
export function field(name: string): Filter {
  return (call, parameter, resource) => {
    const wanted = texts(call, parameter);
    return wanted.length === 0 ? undefined : oneOf(call, resource, name, wanted);
  };
}

/** A field has to be just the text; a `*` in it stands for any text. */
export function like(name: string): Filter {
  return (call, parameter, resource) => {
    const pattern = text(call, parameter);
    if (pattern === undefined) return undefined;
    if (!pattern.includes('*')) return oneOf(call, resource, name, [pattern]);
    const parts = pattern.split('*');
    return { test: (document) => isMatch(String(shownValue(call, resource, document, name) ?? ''), parts) };
  };
}

/** Whatever a function says of a document and the text that was sent. */
export function where(test: (document: Document, value: string, call: CloudCall) => boolean): Filter {
  return (call, parameter) => {
    const value = text(call, parameter);
    return value === undefined ? undefined : { test: (document) => test(document, value, call) };
  };
}

/** The parameter is accepted, and changes nothing in what the list holds. */
export const without: Filter = () => undefined;

/** Fits no document. */
export const none: Condition = { posting: () => [], isWhole: true, test: () => false };

/** Nothing in the emulator ever has what the parameter asks for: who sends a value gets an empty list. */
export const nothing: Filter = (call, parameter) => (texts(call, parameter).length === 0 ? undefined : none);

/** Tags, as `Tag.N.Key` and `Tag.N.Value`, or as a JSON list under `Tags`; all of them have to be there. */
export const tagged: Filter = (call, parameter, { kind }) => {
  const pairs = records(call, parameter).flatMap((pair) => {
    const key = pairKey(pair);
    const value = ['Value', 'TagValue', 'value', 'tagValue']
      .map((name) => textOf(pair, name))
      .find((one) => one !== undefined);
    return key === undefined ? [] : [{ key, value }];
  });
  const [first] = pairs;
  if (first === undefined) return undefined;
  return {
    posting: (region) => call.state.posting(kind, region, 'Tag', tagKey(first.key, first.value)),
    isWhole: pairs.length === 1,
    test: (document) => pairs.every(({ key, value }) => hasTag(document, key, value)),
  };
};

function oneOf(call: CloudCall, resource: Resource, name: string, wanted: readonly string[]): Condition {
  const values = new Set(wanted);
  const test = (document: Document): boolean =>
    [shownValue(call, resource, document, name)].flat().some((value) => values.has(String(value)));
  if (name === resource.idField) {
    const found = [...values]
      .flatMap((id) => lookUp(call, resource, id)?.sequence ?? [])
      .sort((a, b) => a - b);
    return {
      posting: (region) => (region === '' ? found : found.filter((one) => isIn(call, one, region))),
      isWhole: true,
      test,
    };
  }
  const isIndexed = resource.indexes.includes(name) || name === resource.statusField;
  if (!isIndexed) return { test };
  return {
    posting: (region) =>
      merged([...values].map((value) => call.state.posting(resource.kind, region, name, value))),
    isWhole: true,
    test,
  };
}

function isIn({ state }: CloudCall, sequence: number, region: string): boolean {
  const found = state.bySequence(sequence);
  return found !== undefined && (found.region === region || found.region === '');
}

function shownValue(call: CloudCall, resource: Resource, document: Document, name: string): unknown {
  if (name === resource.idField) return document.id;
  if (Object.hasOwn(document.fields, name)) return document.fields[name];
  if (name === resource.statusField) return document.phases[0]?.value;
  return (shown(resource, document, call) as Fields)[name];
}

/** Makes one list of several, in the order of creation. */
export function merged(lists: readonly Posting[]): Posting {
  const [only, ...others] = lists.filter((list) => list.length > 0);
  if (only === undefined) return [];
  return others.length === 0
    ? only
    : [...new Set([only, ...others].flat())].sort((one, other) => one - other);
}

/** Tells whether a text fits a pattern, in which a `*` stands for any text. */
export function isLike(text_: string, pattern: string): boolean {
  return isMatch(text_, pattern.split('*'));
}

/** Looks for the parts one after the other: unlike a regular expression, this is quick for every pattern. */
function isMatch(name: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of others) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

/**
 * Returns the documents that fulfil all conditions, in the order of creation. It starts from the shortest list that an index knows,
 * and looks at single documents only where there are further conditions.
 */
export function select(
  call: CloudCall,
  { kind }: Resource,
  region: string,
  conditions: readonly Condition[],
): Posting {
  const known = conditions.flatMap((condition) => {
    const posting = condition.posting?.(region);
    return posting === undefined ? [] : [{ condition, posting }];
  });
  const shortest = known.reduce<(typeof known)[number] | undefined>(
    (best, one) => (best === undefined || one.posting.length < best.posting.length ? one : best),
    undefined,
  );
  const start = shortest?.posting ?? call.state.posting(kind, region);
  // An index of tags knows one of them; the others of the same parameter are still to be looked for.
  const others = conditions.filter((condition) => condition !== shortest?.condition || !condition.isWhole);
  if (others.length === 0) return start;
  return start.filter((sequence) => {
    const document = call.state.bySequence(sequence);
    return document !== undefined && others.every(({ test }) => test(document));
  });
}

/** Returns where a list goes on behind a document. */
export function behind(list: Posting, sequence: number): number {
  return firstFrom(list, sequence + 1);
}

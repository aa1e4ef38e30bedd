import { plainName } from '../catalogue/places.ts';
import { type Resolve, type Schema, typeOf } from '../catalogue/schema.ts';
import { isRecord } from '../params/value.ts';

/** Makes so many items of a sampled one; they differ in what identifies them, so that a client can tell them apart. */
export function several(item: unknown, amount: number, list: NamedList): unknown[] {
  return Array.from({ length: amount }, (_, index) => (index === 0 ? item : variant(item, index, list)));
}

/** A list, by the names that lead to it. */
export interface NamedList {
  readonly path: readonly string[];
  /** The schema of its items. */
  readonly items: Schema;
  readonly resolve: Resolve;
}

function variant(item: unknown, index: number, { path, items, resolve }: NamedList): unknown {
  const schema = resolve(items);
  if (!isRecord(item)) return varied(item, schema, index);
  const name = identifierOf(Object.keys(item), plainName({ path }));
  if (name === undefined) return item;
  return { ...item, [name]: varied(item[name], resolve(schema.properties?.[name] ?? {}), index) };
}

/** An item's own id is named after the list: `DiskId` in `Disks.Disk`, `ResourceId` in `TagResources.TagResource`. */
function identifierOf(names: readonly string[], list: string): string | undefined {
  const stemOf = (name: string) => plainName({ path: [name] }).replace(/(?:id|name|key)$/, '');
  return names
    .filter((name) => /(?:id|name|key)$/i.test(name) && stemOf(name) !== '' && list.includes(stemOf(name)))
    .sort((left, right) => stemOf(right).length - stemOf(left).length)[0];
}

/** What is enumerated or has a pattern stays: another value might not fit. */
function varied(value: unknown, schema: Schema, index: number): unknown {
  const isFree =
    typeOf(schema) === 'string' && schema.enum === undefined && !Object.hasOwn(schema, 'pattern');
  if (typeof value !== 'string' || !isFree) return value;
  return value.replace(/[a-z0-9](?=[^a-z0-9]*$)/i, (last) => shifted(last, index));
}

/** Letters of hexadecimal numbers stay such letters. */
const alphabets = ['0123456789', 'abcdef', 'ABCDEF', 'ghijklmnopqrstuvwxyz', 'GHIJKLMNOPQRSTUVWXYZ'];

function shifted(character: string, by: number): string {
  const alphabet = alphabets.find((one) => one.includes(character)) ?? character;
  return alphabet.charAt((alphabet.indexOf(character) + by) % alphabet.length);
}

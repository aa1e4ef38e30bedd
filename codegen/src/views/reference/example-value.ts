import type { Field, Type } from '../../model/types.ts';
import { resolved } from '../../passes/response-paths.ts';
import type { Data } from '../../print/literal.ts';
import type { ReferenceContext } from './context.ts';

/** How deep a schema that holds itself is shown. */
const maxDepth = 4;
/** How many members an object shows of which none is required. */
const shownMembers = 2;

/** Makes the values of the fields that a call needs. */
export function exampleMembers(
  fields: readonly Field[],
  context: ReferenceContext,
  depth = 0,
): ReadonlyMap<string, Data> {
  return new Map(fields.map((field) => [field.name, exampleValue(field, context, depth)] as const));
}

function exampleValue(field: Field, context: ReferenceContext, depth: number): Data {
  const own = field.facts.example;
  const example = own === undefined || own === '' ? exampleOfName(field.name, context) : own;
  return dataOf(field.type, example, { context, depth, name: field.name });
}

/** A list of ids takes the example of one. */
function exampleOfName(name: string, { examples }: ReferenceContext): unknown {
  return examples.get(name) ?? examples.get(name.replace(/s$/, ''));
}

interface Surroundings {
  readonly context: ReferenceContext;
  readonly depth: number;
  /** The field's name, of which a text is made where the spec has no example. */
  readonly name: string;
}

function dataOf(type: Type, example: unknown, around: Surroundings): Data {
  const target = resolved(type, around.context.product);
  switch (target.kind) {
    case 'primitive':
      return primitiveValue(target, example, around.name);
    case 'list':
      return listValue(target.items, example, around);
    case 'map':
      return new Map([['key', dataOf(target.values, undefined, around)]]);
    case 'object':
      return objectValue(target.fields, around);
    case 'binary':
      return { reference: 'new Uint8Array()' };
    default:
      return isScalar(example) ? example : placeholder(around.name);
  }
}

function primitiveValue(
  { name, values }: Extract<Type, { kind: 'primitive' }>,
  example: unknown,
  field: string,
): Data {
  const base = name === 'int64' ? 'number' : name;
  // A number that a double would not keep would not be what the spec says.
  const fits = typeof example === base && (typeof example !== 'number' || Number.isSafeInteger(example));
  if (fits && isScalar(example)) return example;
  const [first] = values;
  if (first !== undefined) return first;
  return base === 'string' ? placeholder(field) : base === 'boolean' ? true : 1;
}

function listValue(items: Type, example: unknown, around: Surroundings): Data {
  const list = typeof example === 'string' ? parsedList(example) : example;
  const first: unknown = Array.isArray(list) ? list[0] : list;
  return [dataOf(items, first, around)];
}

/** Says in the value's place which value belongs there: `router-interface-id`. */
function placeholder(name: string): string {
  const words = name.split(/(?<=[a-z\d])(?=[A-Z])|[^A-Za-z\d]+/).filter((word) => word !== '');
  return words.length === 0 ? '…' : words.join('-').toLowerCase();
}

/** Some examples of lists are the JSON text that travels. */
function parsedList(text: string): unknown {
  if (!text.startsWith('[')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function objectValue(fields: readonly Field[], { context, depth }: Surroundings): Data {
  if (depth >= maxDepth) return new Map();
  const required = fields.filter((field) => field.required);
  const plain = fields.filter(({ facts, type }) => !facts.deprecated && type.kind === 'primitive');
  return exampleMembers(required.length > 0 ? required : plain.slice(0, shownMembers), context, depth + 1);
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Collects the examples that a product's fields have, by name; the first counts. */
export function examplesByName(
  fields: readonly Field[],
  found: Map<string, unknown> = new Map(),
): ReadonlyMap<string, unknown> {
  for (const { name, facts, type } of fields) {
    const { example } = facts;
    if (example !== undefined && example !== '' && !found.has(name)) found.set(name, example);
    if (type.kind === 'object') examplesByName(type.fields, found);
    if (type.kind === 'list' && type.items.kind === 'object') examplesByName(type.items.fields, found);
  }
  return found;
}

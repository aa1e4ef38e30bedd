import { escapeUnprintable } from './escape.ts';

const width = 110;
const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** An expression in generated code: a constant of the core, or empty bytes. It is ours, never one of the spec's. */
export interface Reference {
  readonly reference: 'anonymous' | 'restPlacement' | 'new Uint8Array()';
}

type Collection = readonly Data[] | ReadonlyMap<string, Data>;

/** Data that a generated module holds. */
export type Data = string | number | boolean | Reference | Collection;

/** Prints a string literal. */
export function stringLiteral(text: string): string {
  const escaped = text.replace(/[\\'\n\r\t]/g, (character) => shortEscapes.get(character) ?? character);
  return `'${escapeUnprintable(escaped)}'`;
}

/** Prints the key of a property in a type. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** Turns the members of a plain object or list, which our own code has made, into data. */
export function plainData(value: object): Data {
  if (Array.isArray(value)) return value as readonly Data[];
  const entries = Object.entries(value) as readonly (readonly [string, Data | object])[];
  return new Map(entries.map(([key, entry]) => [key, typeof entry === 'object' ? plainData(entry) : entry]));
}

/** Prints data as an expression with one entry a line. */
export function dataLiteral(data: Data, indent = ''): string {
  if (typeof data === 'string') return stringLiteral(data);
  if (typeof data !== 'object') return String(data);
  if ('reference' in data) return data.reference;
  const inner = `${indent}  `;
  const [open, close] = brackets(data);
  const lines = entriesOf(data).map(({ head, value, tail }) => {
    const short = head + shortLiteral(value) + tail;
    const fits = inner.length + short.length < width;
    return `${inner}${fits ? short : head + dataLiteral(value, inner) + tail},\n`;
  });
  return lines.length === 0 ? open + close : `${open}\n${lines.join('')}${indent}${close}`;
}

function shortLiteral(data: Data): string {
  if (typeof data !== 'object' || 'reference' in data) return dataLiteral(data);
  const [open, close] = brackets(data);
  const entries = entriesOf(data).map(({ head, value, tail }) => head + shortLiteral(value) + tail);
  const pad = isMap(data) && entries.length > 0 ? ' ' : '';
  return `${open}${pad}${entries.join(', ')}${pad}${close}`;
}

function brackets(data: Collection): readonly [string, string] {
  return isMap(data) ? ['{', '}'] : ['[', ']'];
}

interface Entry {
  readonly head: string;
  readonly value: Data;
  readonly tail: string;
}

function entriesOf(data: Collection): readonly Entry[] {
  if (!isMap(data)) return data.map((value) => ({ head: '', value, tail: '' }));
  return [...data].map(([key, value]) => ({
    head: `${literalKey(key)}: `,
    value,
    // Under a name that every object has, the compiler looks for that member's type, and takes texts for plain strings.
    tail: Object.hasOwn(Object.prototype, key) && typeof value === 'object' ? ' as const' : '',
  }));
}

function isMap(data: Collection): data is ReadonlyMap<string, Data> {
  return !Array.isArray(data);
}

/** A plain `__proto__:` in an object literal would set the prototype instead of a property. */
function literalKey(name: string): string {
  return name === '__proto__' ? `['__proto__']` : propertyKey(name);
}

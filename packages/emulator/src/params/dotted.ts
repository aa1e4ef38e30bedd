import { type Resolve, type Schema, typeOf } from '../catalogue/schema.ts';
import { invalidParameter } from '../refusal.ts';
import { checkLimits } from './limits.ts';
import { checkRequired, memberSchema } from './members.ts';
import { convertScalar } from './scalar.ts';
import type { Node } from './tree.ts';
import { emptyRecord, type Value } from './value.ts';

/** What a conversion needs besides the value. */
export interface Conversion {
  readonly resolve: Resolve;
  /** Told of members that the spec does not know. */
  readonly ignore: (path: string) => void;
}

/** A list is built with its gaps, so many of them are a mistake or an attack on the memory. */
const maxGaps = 100;
const position = /^[1-9]\d{0,8}$/;

/** Turns a parameter in its dotted form into a value of its schema's type. */
export function convertNode(node: Node, schema: Schema, path: string, conversion: Conversion): Value {
  const resolved = conversion.resolve(schema);
  const value = convertByType(node, resolved, path, conversion);
  checkLimits(value, resolved, path);
  return value;
}

function convertByType(node: Node, schema: Schema, path: string, conversion: Conversion): Value {
  const type = typeOf(schema);
  const isList = type === 'array' || (type === undefined && looksLikeList(node));
  if (isList) return convertList(node, schema.items ?? {}, path, conversion);
  if (type === 'object' || (type === undefined && node.children.size > 0)) {
    return convertObject(node, schema, path, conversion);
  }
  if (node.children.size > 0 || node.text === undefined) {
    throw invalidParameter(path, 'is one value and has no parts');
  }
  return convertScalar(node.text, schema, path);
}

function looksLikeList(node: Node): boolean {
  return node.children.size > 0 && [...node.children.keys()].every((name) => position.test(name));
}

function convertList(node: Node, items: Schema, path: string, conversion: Conversion): Value[] {
  if (node.text !== undefined) throw invalidParameter(path, `is a list: its first item is ${path}.1`);
  const maxIndex = node.children.size + maxGaps;
  const list: Value[] = [];
  for (const [name, child] of node.children) {
    const index = position.test(name) ? Number(name) : Number.POSITIVE_INFINITY;
    if (index > maxIndex) throw invalidParameter(`${path}.${name}`, `needs a position from 1 to ${maxIndex}`);
    list[index - 1] = convertNode(child, items, `${path}.${name}`, conversion);
  }
  return Array.from(list, (item) => item ?? null);
}

function convertObject(node: Node, schema: Schema, path: string, conversion: Conversion): Value {
  if (node.text !== undefined) throw invalidParameter(path, `is an object: write ${path}.<name>`);
  const record = emptyRecord<Value>();
  for (const [name, child] of membersOf(node, schema, conversion)) {
    const member = memberSchema(schema, name);
    if (member === undefined) conversion.ignore(`${path}.${name}`);
    else record[name] = convertNode(child, member, `${path}.${name}`, conversion);
  }
  checkRequired(record, schema.required ?? [], `${path}.`);
  return record;
}

/** The key of a map is written as it is, so a dot in it looks like a deeper member where the map holds plain values. */
function membersOf(node: Node, schema: Schema, { resolve }: Conversion): Iterable<[string, Node]> {
  const values = schema.additionalProperties;
  const type = typeof values === 'object' ? typeOf(resolve(values)) : undefined;
  const isPlainMap = type !== undefined && type !== 'object' && type !== 'array';
  return isPlainMap ? [...node.children].flatMap(([name, child]) => leaves(name, child)) : node.children;
}

function leaves(name: string, node: Node): [string, Node][] {
  const deeper = [...node.children].flatMap(([child, below]) => leaves(`${name}.${child}`, below));
  return node.text === undefined ? deeper : [[name, { ...node, children: new Map() }], ...deeper];
}

import type { PrimitiveType, Type } from '../model/types.ts';
import { stringLiteral } from '../print/literal.ts';
import type { Names } from './names.ts';
import { nameOf } from './registry.ts';

const width = 110;

/** Whether a type is for what a caller passes in, or for what comes back. */
export type Direction = 'request' | 'response';

/** Where and how a type is printed. */
export interface TypeContext {
  readonly names: Names;
  readonly direction: Direction;
  /** The white space before the line. */
  readonly indent: string;
  /** How many characters stand before the type on its line. */
  readonly offset: number;
}

/**
 * Prints a type with the white space before it: a blank, or the line break of a long union. `alternatives` are further
 * members of the union, which come last.
 */
export function typeText(type: Type, context: TypeContext, ...alternatives: readonly string[]): string {
  if (type.kind === 'unknown') return ' unknown';
  const members = [...unionMembers(type, context), ...alternatives];
  const line = members.join(' | ');
  const fits = context.offset + line.length < width || line.includes('\n') || members.length === 1;
  return fits ? ` ${line}` : members.map((member) => `\n${context.indent}  | ${member}`).join('');
}

function unionMembers(type: Type, context: TypeContext): readonly string[] {
  const isRequest = context.direction === 'request';
  switch (type.kind) {
    case 'unknown':
      return ['unknown'];
    case 'primitive':
      return primitiveMembers(type);
    case 'binary':
      return ['Uint8Array'];
    case 'list':
      return [`${isRequest ? 'readonly ' : ''}${itemsText(type.items, context)}[]`];
    case 'map':
      return [isRequest ? `Readonly<${recordText(type.values, context)}>` : recordText(type.values, context)];
    case 'object':
      return [nameOf(context.names.objects, type)];
    case 'reference':
      return [nameOf(context.names.schemas, type.schema)];
  }
}

function itemsText(items: Type, context: TypeContext): string {
  const text = typeText(items, context);
  const isPlain = !text.includes('|') && (items.kind !== 'list' || context.direction === 'response');
  if (isPlain) return text.trimStart();
  return text.startsWith('\n') ? `(${text}\n${context.indent})` : `(${text.trimStart()})`;
}

function recordText(values: Type, context: TypeContext): string {
  return `Record<string,${typeText(values, context)}>`;
}

/** Known values never close a type: the server may know more. */
function primitiveMembers({ name, values }: PrimitiveType): readonly string[] {
  const base = name === 'int64' ? 'number' : name;
  const literals = values.map((value) => (typeof value === 'string' ? stringLiteral(value) : String(value)));
  const open = literals.length === 0 ? [base] : [...literals, `(${base} & {})`];
  return name === 'int64' ? [...open, 'bigint'] : open;
}

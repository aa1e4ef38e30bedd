import { type Resolve, type Schema, typeOf } from '../catalogue/schema.ts';
import { emptyRecord } from '../params/value.ts';

/** A schema may hold itself; below this depth lists are empty and objects have no members. */
const maxDepth = 24;

/** Makes a value that fits a schema: its example where that fits, else the simplest value. */
export function sampleOf(schema: Schema, resolve: Resolve, depth = 0): unknown {
  const resolved = resolve(schema);
  const type = typeOf(resolved);
  if (type === 'object') return sampleRecord(resolved, resolve, depth);
  if (type === 'array') return sampleList(resolved, resolve, depth);
  const suggested = [...(resolved.examples ?? []), resolved.default, ...(resolved.enum ?? [])];
  return suggested.find((value) => fits(value, resolved, type)) ?? simplest(resolved, type);
}

function sampleRecord(schema: Schema, resolve: Resolve, depth: number): object {
  const record = emptyRecord<unknown>();
  if (depth >= maxDepth) return record;
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    record[name] = sampleOf(member, resolve, depth + 1);
  }
  return record;
}

function sampleList(schema: Schema, resolve: Resolve, depth: number): unknown[] {
  if (depth >= maxDepth) return [];
  return [sampleOf(schema.items ?? {}, resolve, depth + 1)];
}

function fits(value: unknown, schema: Schema, type: string | undefined): boolean {
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (type === 'integer') return Number.isInteger(value) && isInRange(value as number, schema);
  if (type === 'number') return typeof value === 'number' && isInRange(value, schema);
  if (type === undefined) return value !== undefined;
  return type === 'boolean' ? typeof value === 'boolean' : typeof value === 'string';
}

function isInRange(value: number, schema: Schema): boolean {
  return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
}

function simplest(schema: Schema, type: string | undefined): unknown {
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0;
  return type === 'boolean' ? false : 'sample';
}

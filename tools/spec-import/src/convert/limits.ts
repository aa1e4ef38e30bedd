import type { MetadataSchema, Scalar } from '../metadata.ts';
import { literal } from './literal.ts';

/** Limits that bound the value itself; the others count characters, elements or members. */
const valueLimits: ReadonlySet<string> = new Set(['minimum', 'maximum', 'multipleOf']);

/** Converts the limits of a schema. One that is no number, or not an exact one, is kept as text in an extension. */
export function limits(schema: MetadataSchema): Record<string, Scalar> {
  return {
    ...Object.fromEntries([...schema.limits].map((limit) => convertLimit(limit, schema))),
    ...pattern(schema),
  };
}

function convertLimit(
  [name, text]: readonly [string, Scalar],
  schema: MetadataSchema,
): readonly [string, Scalar] {
  const keyword = jsonSchemaKeyword(name, schema);
  const type = valueLimits.has(name) && schema.type !== 'integer' ? 'number' : 'integer';
  const value = literal(text, type);
  const fits = value !== undefined && (valueLimits.has(name) || Number(value) >= 0);
  return fits ? [keyword, value] : [`x-acs-${keyword}`, text];
}

/** The metadata marks a bound as exclusive; JSON Schema has keywords of their own for such bounds. */
function jsonSchemaKeyword(name: string, schema: MetadataSchema): string {
  if (name === 'minimum' && schema.exclusiveMinimum) return 'exclusiveMinimum';
  if (name === 'maximum' && schema.exclusiveMaximum) return 'exclusiveMaximum';
  return name;
}

/** A pattern in another language's dialect is no pattern for JSON Schema, which takes ECMAScript. */
function pattern({ pattern: text }: MetadataSchema): Record<string, string> {
  if (text === undefined) return {};
  try {
    new RegExp(text, 'u');
    return { pattern: text };
  } catch {
    return { 'x-acs-pattern': text };
  }
}

import type { OpenAPIV3_1 } from 'openapi-types';

type Schema = OpenAPIV3_1.SchemaObject;

/** Characters that encoders get wrong: reserved ones, a percent sign, text outside ASCII and beyond the first plane. */
const tricky = " +&=%~*'()!/?#测试😀";

/** Makes a value that fits a schema and that no other path of the same request has. */
export function synthesise(schema: Schema, path: string): unknown {
  switch (schema.type) {
    case 'boolean':
      return true;
    case 'integer':
      return integer(schema, path);
    case 'number':
      return clamp(schema, 1.5 + (hash(path) % 10));
    case 'array':
      return list(schema as OpenAPIV3_1.ArraySchemaObject, path);
    case 'object':
      return object(schema, path);
    default:
      return text(schema, path);
  }
}

function integer(schema: Schema, path: string): number | bigint {
  const isBounded = schema.maximum !== undefined;
  if (schema.format === 'int64' && !isBounded) return 9_007_199_254_740_993n + BigInt(hash(path) % 1_000);
  return clamp(schema, 1 + (hash(path) % 1_000));
}

function clamp({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Schema, wanted: number): number {
  return Math.min(maximum, Math.max(minimum, wanted));
}

function list({ items, minItems = 0, maxItems = 2 }: OpenAPIV3_1.ArraySchemaObject, path: string): unknown[] {
  const length = Math.max(minItems, Math.min(2, maxItems));
  return Array.from({ length }, (_, index) => synthesise(items as Schema, `${path}.${index + 1}`));
}

function object({ properties = {}, additionalProperties }: Schema, path: string): Record<string, unknown> {
  const members = Object.entries(properties).map(
    ([name, member]) => [name, synthesise(member as Schema, `${path}.${name}`)] as const,
  );
  if (typeof additionalProperties === 'object') {
    members.push(['any key', synthesise(additionalProperties as Schema, `${path}.any key`)]);
  }
  return Object.fromEntries(members);
}

function text({ enum: values, pattern, maxLength, examples }: Schema, path: string): string {
  if (values !== undefined) return String(values[hash(path) % values.length]);
  if (pattern !== undefined) return String(examples?.[0] ?? '');
  // A limit may cut the last character in two, and half of one has no UTF-8 form.
  return `${path}${tricky}`.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '');
}

/** A small number that depends on the text alone, so that runs repeat. */
function hash(text: string): number {
  let value = 0;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return value;
}

import type { Product, Type } from '@scope/codegen';
import type { Uses } from './place.ts';

/** Finds out whether callers write or read each named schema, directly or inside others. */
export function schemaUses({ operations, schemas }: Product): ReadonlyMap<string, Uses> {
  const types = new Map(schemas.map(({ name, type }) => [name, type]));
  const written = reachable(
    operations.flatMap(({ parameters }) => parameters.map(({ type }) => type)),
    types,
  );
  const read = reachable(
    operations.map(({ response }) => response),
    types,
  );
  return new Map(
    schemas.map(({ name }) => [name, { written: written.has(name), read: read.has(name) }] as const),
  );
}

function reachable(roots: readonly Type[], schemas: ReadonlyMap<string, Type>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (type.kind === 'list') waiting.push(type.items);
    if (type.kind === 'map') waiting.push(type.values);
    if (type.kind === 'object') waiting.push(...type.fields.map((field) => field.type));
    if (type.kind === 'reference' && !found.has(type.schema)) {
      found.add(type.schema);
      const target = schemas.get(type.schema);
      if (target !== undefined) waiting.push(target);
    }
  }
  return found;
}

import { type Resolve, type Schema, typeOf } from '../../catalogue/schema.ts';
import { isRecord } from '../../params/value.ts';

/**
 * Brings a value into the form of a schema: only what the schema names, in the types that it names. Lists that the product wraps
 * in an object (`Disks.Disk`) may be given as lists; tags as a record of texts. What the value does not have is left out.
 */
export function project(value: unknown, schema: Schema, resolve: Resolve): unknown {
  const resolved = resolve(schema);
  switch (typeOf(resolved)) {
    case 'object':
      return projectObject(value, resolved, resolve);
    case 'array':
      return projectList(value, resolved, resolve);
    default:
      return projectScalar(value, typeOf(resolved));
  }
}

function projectObject(value: unknown, schema: Schema, resolve: Resolve): unknown {
  const properties = Object.entries(schema.properties ?? {});
  if (Array.isArray(value) || isTags(value, properties, resolve)) {
    const [wrapped] = properties;
    if (wrapped === undefined) return {};
    return { [wrapped[0]]: project(value, wrapped[1], resolve) };
  }
  if (!isRecord(value)) return properties.length === 0 ? value : {};
  if (properties.length === 0) return value;
  const result: Record<string, unknown> = {};
  for (const [name, property] of properties) {
    if (!Object.hasOwn(value, name) || value[name] === undefined || value[name] === null) continue;
    const projected = project(value[name], property, resolve);
    if (projected !== undefined)
      Object.defineProperty(result, name, {
        value: projected,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return result;
}

/** A record of texts where the schema has an object around a list of pairs. */
function isTags(
  value: unknown,
  properties: readonly (readonly [string, Schema])[],
  resolve: Resolve,
): boolean {
  const [only, ...others] = properties;
  return (
    only !== undefined &&
    others.length === 0 &&
    isRecord(value) &&
    !Object.hasOwn(value, only[0]) &&
    pairNames(resolve(only[1]), resolve) !== undefined
  );
}

function projectList(value: unknown, schema: Schema, resolve: Resolve): unknown {
  const items = schema.items ?? {};
  if (Array.isArray(value)) return value.map((item) => project(item, items, resolve));
  const names = pairNames(schema, resolve);
  if (names === undefined || !isRecord(value)) return [];
  return Object.entries(value).map(([key, text]) => ({ [names[0]]: key, [names[1]]: text }));
}

/** How the items of a list call a tag's key and value. */
function pairNames(schema: Schema, resolve: Resolve): readonly [string, string] | undefined {
  if (typeOf(schema) !== 'array') return undefined;
  const names = Object.keys(resolve(schema.items ?? {}).properties ?? {});
  const key = names.find((name) => /^(Tag)?Key$/i.test(name));
  const value = names.find((name) => /^(Tag)?Value$/i.test(name));
  return key === undefined || value === undefined ? undefined : [key, value];
}

function projectScalar(value: unknown, type: string | undefined): unknown {
  if (type === 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (type === 'boolean') return typeof value === 'boolean' ? value : String(value).toLowerCase() === 'true';
  if (type === 'integer' || type === 'number') {
    const number = Number(value);
    return value === '' || Number.isNaN(number) ? undefined : number;
  }
  return value;
}

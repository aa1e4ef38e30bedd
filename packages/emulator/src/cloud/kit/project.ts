import { type Resolve, type Schema, typeOf } from '../../catalogue/schema.ts';
import { isRecord } from '../../params/value.ts';

type Projection = (value: unknown) => unknown;

/** Each schema is looked at once: an answer may have hundreds of items of the same one. */
const known = new WeakMap<Schema, Projection>();

/**
 * Brings a value into the form of a schema: only what the schema names, in the types that it names. Lists that the product wraps
 * in an object (`Disks.Disk`) may be given as lists; tags as a record of texts. What the value does not have is left out.
 */
export function project(value: unknown, schema: Schema, resolve: Resolve): unknown {
  return projectionOf(schema, resolve)(value);
}

function projectionOf(schema: Schema, resolve: Resolve): Projection {
  const resolved = resolve(schema);
  const found = known.get(resolved);
  if (found !== undefined) return found;
  const type = typeOf(resolved);
  const made =
    type === 'object'
      ? ofObject(resolved, resolve)
      : type === 'array'
        ? ofList(resolved, resolve)
        : (value: unknown) => projectScalar(value, type);
  known.set(resolved, made);
  return made;
}

/** A schema may contain itself, so that its members are looked at when the first value comes. */
function later(schema: Schema, resolve: Resolve): Projection {
  let made: Projection | undefined;
  return (value) => {
    made ??= projectionOf(schema, resolve);
    return made(value);
  };
}

function ofObject(schema: Schema, resolve: Resolve): Projection {
  const properties = Object.entries(schema.properties ?? {});
  const [only, ...others] = properties;
  if (only === undefined) return (value) => (isRecord(value) ? value : Array.isArray(value) ? {} : value);
  const members = properties.map(([name, property]) => [name, later(property, resolve)] as const);
  const [first] = members;
  const isPairs = others.length === 0 && pairNames(resolve(only[1]), resolve) !== undefined;
  return (value) => {
    const isWrapped = Array.isArray(value) || (isPairs && isRecord(value) && !Object.hasOwn(value, only[0]));
    if (isWrapped) return { [only[0]]: first?.[1](value) };
    return isRecord(value) ? projectMembers(value, members) : {};
  };
}

function projectMembers(
  value: Readonly<Record<string, unknown>>,
  members: readonly (readonly [string, Projection])[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, projection] of members) {
    if (!Object.hasOwn(value, name) || value[name] === undefined || value[name] === null) continue;
    const projected = projection(value[name]);
    if (projected === undefined) continue;
    if (name === '__proto__') Object.defineProperty(result, name, { value: projected, enumerable: true });
    else result[name] = projected;
  }
  return result;
}

function ofList(schema: Schema, resolve: Resolve): Projection {
  const item = later(schema.items ?? {}, resolve);
  const names = pairNames(schema, resolve);
  return (value) => {
    if (Array.isArray(value)) return value.map(item);
    if (names === undefined || !isRecord(value)) return [];
    return Object.entries(value).map(([key, text]) => ({ [names[0]]: key, [names[1]]: text }));
  };
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

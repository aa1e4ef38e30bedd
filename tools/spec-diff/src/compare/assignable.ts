import type { Field, MapType, ObjectType, Product, Type } from '@scope/codegen';

/** A type as one of the two packages prints it. */
export interface Printed {
  readonly type: Type;
  readonly product: Product;
  /** Whether lists are printed `readonly`: in requests and in shared schemas. */
  readonly readonlyLists: boolean;
}

type Pairs = ReadonlySet<string>;

/**
 * Tells whether TypeScript takes a value of the first type where the second one is expected. Known values play no part,
 * since an enum takes every other value as well.
 */
export function isAssignable(from: Printed, to: Printed, seen: Pairs = new Set()): boolean {
  if (from.type.kind === 'reference' || to.type.kind === 'reference') return viaReferences(from, to, seen);
  if (to.type.kind === 'unknown') return true;
  const [source, target] = [from.type, to.type];
  if (source.kind === 'primitive' && target.kind === 'primitive') {
    return source.name === target.name || (source.name === 'number' && target.name === 'int64');
  }
  if (source.kind === 'list' && target.kind === 'list') {
    if (from.readonlyLists && !to.readonlyLists) return false;
    return isAssignable(withType(from, source.items), withType(to, target.items), seen);
  }
  if (source.kind === 'map' && target.kind === 'map') {
    return isAssignable(withType(from, source.values), withType(to, target.values), seen);
  }
  if (source.kind === 'map' && target.kind === 'object') return mapFits(source, target, from, to, seen);
  if (source.kind === 'object' && target.kind === 'map') {
    return source.open && target.values.kind === 'unknown';
  }
  if (source.kind === 'object' && target.kind === 'object') return fieldsFit(source, target, from, to, seen);
  return source.kind === 'binary' && target.kind === 'binary';
}

/** Where other members are not welcome, the compiler refuses a literal with the keys of a map. */
function mapFits(source: MapType, target: ObjectType, from: Printed, to: Printed, seen: Pairs): boolean {
  const fits = ({ required, type }: Field): boolean =>
    !required && isAssignable(withType(from, source.values), withType(to, type), seen);
  return target.open && target.fields.every(fits);
}

function withType(printed: Printed, type: Type): Printed {
  return { ...printed, type };
}

/** Schemas of the same name are compared once, on their own. A pair that is met again is taken to fit. */
function viaReferences(from: Printed, to: Printed, seen: Pairs): boolean {
  const [source, target] = [from.type, to.type];
  if (source.kind === 'reference' && target.kind === 'reference' && source.schema === target.schema)
    return true;
  const pair = JSON.stringify([source, target]);
  if (seen.has(pair)) return true;
  return isAssignable(dereferenced(from), dereferenced(to), new Set([...seen, pair]));
}

function dereferenced(printed: Printed): Printed {
  const { type, product } = printed;
  if (type.kind !== 'reference') return printed;
  const target = product.schemas.find((schema) => schema.name === type.schema)?.type ?? { kind: 'unknown' };
  return { type: target, product, readonlyLists: true };
}

function fieldsFit(source: ObjectType, target: ObjectType, from: Printed, to: Printed, seen: Pairs): boolean {
  const given = new Map(source.fields.map((field) => [field.name, field]));
  if (target.open && !source.open) return false;
  if (!source.open && isWeak(target) && !target.fields.some(({ name }) => given.has(name))) return false;
  const fits = (field: Field): boolean => {
    const match = given.get(field.name);
    if (match === undefined) return !field.required && !(source.open && field.type.kind !== 'unknown');
    return (
      (match.required || !field.required) &&
      isAssignable(withType(from, match.type), withType(to, field.type), seen)
    );
  };
  return target.fields.every(fits);
}

/** An object of which every field is optional takes nothing that shares no field with it. */
function isWeak({ fields, open }: ObjectType): boolean {
  return !open && fields.every(({ required }) => !required);
}

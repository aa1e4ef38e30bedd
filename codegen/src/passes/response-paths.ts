import type { Product } from '../model/product.ts';
import type { Type } from '../model/types.ts';

/** Returns the fields of a type, looking through a reference. */
export function fieldsOf(type: Type, product: Product): ReadonlyMap<string, Type> {
  const target = resolved(type, product);
  if (target.kind !== 'object') return new Map();
  return new Map(target.fields.map((field) => [field.name, field.type]));
}

/** Replaces a reference by what it refers to. */
export function resolved(type: Type, product: Product): Type {
  let current = type;
  while (current.kind === 'reference') {
    current = indexOf(product.schemas).get(current.schema) ?? { kind: 'unknown' };
  }
  return current;
}

const indexes = new WeakMap<Product['schemas'], ReadonlyMap<string, Type>>();

function indexOf(schemas: Product['schemas']): ReadonlyMap<string, Type> {
  const known = indexes.get(schemas);
  if (known !== undefined) return known;
  const index = new Map(schemas.map(({ name, type }) => [name, type]));
  indexes.set(schemas, index);
  return index;
}

/** Finds the type at a dotted path, where `[]` behind a name means "each element"; `undefined` if there is none. */
export function typeAt(path: string, root: Type, product: Product): Type | undefined {
  let current: Type | undefined = root;
  for (const segment of path.split('.')) {
    if (current === undefined) return undefined;
    const isList: boolean = segment.endsWith('[]');
    const field: Type | undefined = fieldsOf(current, product).get(isList ? segment.slice(0, -2) : segment);
    current = field !== undefined && isList ? elementOf(field, product) : field;
  }
  return current;
}

/** Returns the type of a list's elements; `undefined` if it is no list. */
export function elementOf(type: Type, product: Product): Type | undefined {
  const target = resolved(type, product);
  return target.kind === 'list' ? target.items : undefined;
}

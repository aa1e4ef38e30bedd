import type { Operation, Product } from '../model/product.ts';
import type { Field, ObjectType, PrimitiveType, Type } from '../model/types.ts';
import { listPath, placesIn } from './answer-places.ts';
import { resolved } from './response-paths.ts';

/**
 * A list operation names the values of its filter `Status`, and often not those of the `Status` of each item, although
 * they are the same. The items take them over, and so does the one thing that a `Describe…Attribute` describes. An
 * overlay has the last word.
 *
 * Other answers take nothing: what changes something answers with a `Status` of its own, what lists things may have one
 * beside the list that tells how the call went, and a schema that operations share belongs to none of them.
 */
export function takeKnownValues(product: Product): Product {
  return { ...product, operations: product.operations.map((operation) => withValues(operation, product)) };
}

type Path = readonly string[];
type Known = ReadonlyMap<string, PrimitiveType>;

function withValues(operation: Operation, product: Product): Operation {
  if (operation.effect !== 'read') return operation;
  const known = knownValues(operation, product);
  if (known.size === 0) return operation;
  const places = describedPlaces(operation, product);
  const clear = clearValues(known, places, operation.response);
  const response = places.reduce<Type>((type, path) => valuesAt(path, type, clear), operation.response);
  return { ...operation, response };
}

/** A word for "no filter" is the value of no thing. */
const everything = /^(all|\*)$/i;

function knownValues({ parameters }: Operation, product: Product): Known {
  return new Map(
    parameters.flatMap(({ name, type }) => {
      const target = resolved(type, product);
      const element = target.kind === 'list' ? resolved(target.items, product) : target;
      return element.kind === 'primitive' && element.values.length > 0 ? [[name, element] as const] : [];
    }),
  );
}

/** Finds the items of the list that an operation is about, and the top of the answer where that describes one thing. */
function describedPlaces({ name, pagination, response }: Operation, product: Product): readonly Path[] {
  if (response.kind === 'list') return [[]];
  const list = typeof pagination === 'object' ? pagination.items : listPath(placesIn(response, product));
  const items = list === undefined ? [] : [list.split('.')];
  return /^Describe[A-Z].*Attributes?$/.test(name) ? [[], ...items] : items;
}

/** Of two fields of the same name, nothing tells which one the request means. */
function clearValues(known: Known, places: readonly Path[], response: Type): Known {
  const names = places.flatMap((path) => objectAt(path, response)?.fields.map(({ name }) => name) ?? []);
  return new Map([...known].filter(([name]) => names.filter((other) => other === name).length === 1));
}

function objectAt([head, ...rest]: Path, type: Type): ObjectType | undefined {
  if (head === undefined && type.kind === 'list') return objectAt([], type.items);
  if (type.kind !== 'object') return undefined;
  if (head === undefined) return type;
  const field = type.fields.find(({ name }) => name === head);
  return field && objectAt(rest, field.type);
}

function valuesAt(path: Path, type: Type, known: Known): Type {
  const [head, ...rest] = path;
  if (head === undefined && type.kind === 'list') {
    return { ...type, items: valuesAt([], type.items, known) };
  }
  if (type.kind !== 'object') return type;
  const fields = type.fields.map((field) => {
    if (head === undefined) return withKnown(field, known.get(field.name));
    return field.name === head ? { ...field, type: valuesAt(rest, field.type, known) } : field;
  });
  return { ...type, fields };
}

function withKnown(field: Field, known: PrimitiveType | undefined): Field {
  const { type, facts } = field;
  if (known === undefined || type.kind !== 'primitive' || type.name !== known.name) return field;
  if (type.values.length > 0 || type.requestValues === 'refused') return field;
  const { example } = facts;
  // Some answers spell a value in another way than requests do, and only the example shows it.
  const isForeign =
    example !== undefined && example !== '' && !known.values.some((value) => value === example);
  const values = known.values.filter((value) => !everything.test(String(value)));
  if (isForeign || values.length === 0) return field;
  return { ...field, type: { ...type, values, requestValues: 'taken' } };
}

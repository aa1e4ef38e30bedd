import { GenerateError } from '../errors.ts';
import type { Product } from '../model/product.ts';
import type { Type } from '../model/types.ts';

/** Far above what documents have; without a limit, a chain would be walked anew from each of its schemas. */
const maxChain = 100;

/** Fails where a schema refers to one that is not there, or to nothing but itself. */
export function checkReferences(product: Product): Product {
  const schemas = new Map(product.schemas.map((schema) => [schema.name, schema.type]));
  for (const schema of product.schemas) {
    checkType(schema.type, `schema ${schema.name}`, schemas);
    checkChain(schema.name, schemas);
  }
  for (const { name, parameters, response } of product.operations) {
    for (const parameter of parameters) {
      checkType(parameter.type, `parameter ${parameter.name} (operation ${name})`, schemas);
    }
    checkType(response, `the answer (operation ${name})`, schemas);
  }
  return product;
}

function checkType(type: Type, place: string, schemas: ReadonlyMap<string, Type>): void {
  if (type.kind === 'list') checkType(type.items, place, schemas);
  if (type.kind === 'map') checkType(type.values, place, schemas);
  if (type.kind === 'object') for (const field of type.fields) checkType(field.type, place, schemas);
  if (type.kind === 'reference' && !schemas.has(type.schema)) {
    throw new GenerateError(`${place}: there is no schema "${type.schema}"`);
  }
}

function checkChain(start: string, schemas: ReadonlyMap<string, Type>): void {
  const seen = new Set<string>();
  for (let name = start; ; ) {
    if (seen.has(name)) throw new GenerateError(`schema ${start}: it refers to nothing but itself`);
    if (seen.size === maxChain)
      throw new GenerateError(`schema ${start}: it is more than ${maxChain} references away from a type`);
    seen.add(name);
    const type = schemas.get(name);
    if (type?.kind !== 'reference') return;
    name = type.schema;
  }
}

import type { Operation } from '../model/product.ts';
import type { Type } from '../model/types.ts';
import type { PackageContext } from './package-context.ts';
import { nameOf } from './registry.ts';

/** Lists the exported names of the schemas that an operation refers to, sorted. */
export function schemaNames(operation: Operation, { names }: PackageContext): readonly string[] {
  const types = [...operation.parameters.map((parameter) => parameter.type), operation.response];
  const found = new Set(types.flatMap(references));
  return [...found].map((schema) => nameOf(names.schemas, schema)).sort();
}

function references(type: Type): readonly string[] {
  switch (type.kind) {
    case 'list':
      return references(type.items);
    case 'map':
      return references(type.values);
    case 'object':
      return type.fields.flatMap((field) => references(field.type));
    case 'reference':
      return [type.schema];
    default:
      return [];
  }
}

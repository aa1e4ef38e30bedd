import type { Product } from '../model/product.ts';
import type { Field, Type } from '../model/types.ts';

const unknown: Type = {
  kind: 'unknown',
  reason:
    'Every JavaScript object has a member of its name, so that only `unknown` lets a caller leave it out.',
};

/**
 * To the compiler, every object has a `toString` and its like already. An optional field of such a name therefore takes
 * anything: with a type of its own, no object without the field would be accepted.
 */
export function widenInheritedNames(product: Product): Product {
  return {
    ...product,
    operations: product.operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map(widenField),
    })),
    schemas: product.schemas.map((schema) => ({ ...schema, type: widenType(schema.type) })),
  };
}

function widenField<F extends Field>(field: F): F {
  const isInherited = !field.required && Object.hasOwn(Object.prototype, field.name);
  return { ...field, type: isInherited ? unknown : widenType(field.type) };
}

function widenType(type: Type): Type {
  switch (type.kind) {
    case 'list':
      return { ...type, items: widenType(type.items) };
    case 'map':
      return { ...type, values: widenType(type.values) };
    case 'object':
      return { ...type, fields: type.fields.map(widenField) };
    default:
      return type;
  }
}

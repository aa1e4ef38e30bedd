import type { Product } from '../model/product.ts';
import type { ObjectType, Type } from '../model/types.ts';
import { exportName } from '../print/name.ts';
import type { Names } from './names.ts';
import { type Claim, nameOf } from './registry.ts';

/**
 * Names every object of a product after its path: `DescribeInstancesResponseInstancesInstance`. An element of a list and
 * a value of a map have the name of the list or map.
 */
export function nameObjects(
  product: Product,
  names: Pick<Names, 'operations' | 'schemas'>,
  claim: Claim,
): Names['objects'] {
  const objects = new Map<ObjectType, string>();
  const nameRoot = (type: Type, name: string): void => {
    if (type.kind === 'object') {
      objects.set(type, name);
      nameFields(type, name);
    } else nameNested(type, `${name}Item`);
  };
  const nameNested = (type: Type, wanted: string): void => {
    if (type.kind === 'list') nameNested(type.items, wanted);
    if (type.kind === 'map') nameNested(type.values, wanted);
    if (type.kind === 'object') nameRoot(type, claim(wanted));
  };
  const nameFields = (type: Pick<ObjectType, 'fields'>, owner: string): void => {
    for (const field of type.fields) nameNested(field.type, owner + exportName(field.name));
  };
  for (const schema of product.schemas) nameRoot(schema.type, nameOf(names.schemas, schema.name));
  for (const operation of product.operations) {
    const { request, response } = nameOf(names.operations, operation.name);
    nameFields({ fields: operation.parameters }, request);
    nameRoot(operation.response, response);
  }
  return objects;
}

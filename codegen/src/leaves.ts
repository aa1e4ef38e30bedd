import type { Operation } from './model/product.ts';
import type { Type } from './model/types.ts';

/** A type that holds no other, and where it stands: `request.Filter[].Value`. */
export interface Leaf {
  readonly place: string;
  readonly type: Type;
}

/** Lists the leaves of all parameters of an operation and of its answer, in their order. */
export function leavesOfOperation({ parameters, response }: Operation): readonly Leaf[] {
  return [
    ...parameters.flatMap((parameter) => leavesOf(parameter.type, `request.${parameter.name}`)),
    ...leavesOf(response, 'answer'),
  ];
}

/** Lists the leaves of a type that stands at a place. */
export function leavesOf(type: Type, place: string): readonly Leaf[] {
  switch (type.kind) {
    case 'list':
      return leavesOf(type.items, `${place}[]`);
    case 'map':
      return leavesOf(type.values, `${place}.*`);
    case 'object':
      return type.fields.flatMap((field) => leavesOf(field.type, `${place}.${field.name}`));
    default:
      return [{ place, type }];
  }
}

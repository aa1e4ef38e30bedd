import type { Operation, Product } from './model/product.ts';
import type { Type } from './model/types.ts';

/** Something that a spec leaves open, or that a package cannot keep of it. */
export interface Gap {
  /** The operation, or an empty text for a schema that operations share. */
  readonly operation: string;
  /** The place, for example `request.Filter[].Value`; an empty text for the operation as a whole. */
  readonly place: string;
  readonly reason: string;
}

/** Lists what a product leaves open, in the product's own order. */
export function findGaps({ operations, schemas }: Product): readonly Gap[] {
  return [
    ...operations.flatMap(operationGaps),
    ...schemas.flatMap(({ name, type }) => typeGaps(type, name).map((gap) => ({ operation: '', ...gap }))),
  ];
}

function operationGaps({ name, gaps, parameters, response }: Operation): readonly Gap[] {
  const found = [
    ...gaps.map((reason) => ({ place: '', reason })),
    ...parameters.flatMap((parameter) => typeGaps(parameter.type, `request.${parameter.name}`)),
    ...typeGaps(response, 'answer'),
  ];
  return found.map((gap) => ({ operation: name, ...gap }));
}

type PlacedGap = Pick<Gap, 'place' | 'reason'>;

function typeGaps(type: Type, place: string): readonly PlacedGap[] {
  switch (type.kind) {
    case 'unknown':
      return [{ place, reason: type.reason ?? 'The spec names no type.' }];
    case 'list':
      return typeGaps(type.items, `${place}[]`);
    case 'map':
      return typeGaps(type.values, `${place}.*`);
    case 'object':
      return type.fields.flatMap((field) => typeGaps(field.type, `${place}.${field.name}`));
    default:
      return [];
  }
}

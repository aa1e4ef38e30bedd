import { type Leaf, leavesOf, leavesOfOperation } from './leaves.ts';
import type { Operation, Product } from './model/product.ts';

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
    ...schemas.flatMap(({ name, type }) =>
      leavesOf(type, name)
        .flatMap(leafGap)
        .map((gap) => ({ operation: '', ...gap })),
    ),
  ];
}

function operationGaps(operation: Operation): readonly Gap[] {
  const found = [
    ...operation.gaps.map((reason) => ({ place: '', reason })),
    ...leavesOfOperation(operation).flatMap(leafGap),
  ];
  return found.map((gap) => ({ operation: operation.name, ...gap }));
}

type PlacedGap = Pick<Gap, 'place' | 'reason'>;

function leafGap({ place, type }: Leaf): readonly PlacedGap[] {
  return type.kind === 'unknown' ? [{ place, reason: type.reason ?? 'The spec names no type.' }] : [];
}

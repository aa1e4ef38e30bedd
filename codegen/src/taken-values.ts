import { leavesOfOperation } from './leaves.ts';
import type { Product } from './model/product.ts';

/** A field of an answer that has the known values of the request's parameter of the same name. */
export interface TakenValues {
  readonly operation: string;
  readonly place: string;
  readonly values: readonly (string | number)[];
}

/** Lists the fields whose known values the spec does not name, in the product's own order. */
export function findTakenValues({ operations }: Product): readonly TakenValues[] {
  return operations.flatMap((operation) =>
    leavesOfOperation(operation).flatMap(({ place, type }) =>
      type.kind === 'primitive' && type.requestValues === 'taken'
        ? [{ operation: operation.name, place, values: type.values }]
        : [],
    ),
  );
}

import type { Product } from '../model/product.ts';

/** The client fills in a `RegionId` that the caller leaves out, so no caller has to name it. */
export function makeRegionIdsOptional(product: Product): Product {
  return {
    ...product,
    operations: product.operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map((parameter) =>
        parameter.name === 'RegionId' ? { ...parameter, required: false } : parameter,
      ),
    })),
  };
}

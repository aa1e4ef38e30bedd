import type { Product } from '../model/product.ts';

/** The client fills in a `RegionId` that the caller leaves out, however it is spelled, so no caller has to name it. */
export function makeRegionIdsOptional(product: Product): Product {
  return {
    ...product,
    operations: product.operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map((parameter) =>
        isRegionId(parameter.name) ? { ...parameter, required: false } : parameter,
      ),
    })),
  };
}

/** Tells whether a parameter is the region of a call; some products and operations spell it `regionId` or `RegionID`. */
export function isRegionId(name: string): boolean {
  return name.toLowerCase() === 'regionid';
}

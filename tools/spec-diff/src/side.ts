import { type NamedProduct, nameProduct } from '@scope/codegen';

/** A spec as the generator understands it, with the names that it gives to everything. */
export interface Side extends NamedProduct {
  readonly document: unknown;
}

/** Reads a spec as the generator does. @throws GenerateError for one that it would refuse. */
export function readSide(document: unknown): Side {
  return { document, ...nameProduct(document) };
}

import { GenerateError, type NamedProduct, nameProduct } from '@scope/codegen';
import { DiffError } from './errors.ts';

/** A spec as the generator understands it, with the names that it gives to everything. */
export interface Side extends NamedProduct {
  readonly document: unknown;
}

/** Reads a spec as the generator does. @throws DiffError, with the name of the spec, for one that it would refuse. */
export function readSide(document: unknown, name: string): Side {
  try {
    return { document, ...nameProduct(document) };
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error;
    throw new DiffError(`${name} is no spec: ${error.message}`, { cause: error });
  }
}

import type { Product } from './model/product.ts';
import { parseDocument } from './parse/document.ts';
import { runPasses } from './passes/index.ts';
import { nameEverything } from './views/name-everything.ts';
import type { Names } from './views/names.ts';

/** A product as the generator understands it, and the names that its package uses. */
export interface NamedProduct {
  readonly product: Product;
  readonly names: Names;
}

/**
 * Reads a spec as the generator does; the package's folder usually has the product's name.
 *
 * @throws GenerateError for a spec that the generator would refuse.
 */
export function nameProduct(document: unknown, folder?: string): NamedProduct {
  const product = runPasses(parseDocument(document));
  return { product, names: nameEverything(product, folder ?? product.name.toLowerCase()) };
}

// The generator's own reading of a spec: a comparison that had rules of its own for types and names would drift away
// from what the generator prints. This is the one place that reaches into the generator.

import type { Product } from '../../../codegen/src/model/product.ts';
import { parseDocument } from '../../../codegen/src/parse/document.ts';
import { runPasses } from '../../../codegen/src/passes/index.ts';
import { type Names, nameEverything } from '../../../codegen/src/views/names.ts';

export { GenerateError } from '@scope/codegen';
export type {
  Endpoint,
  Operation,
  Pagination,
  Parameter,
  Product,
} from '../../../codegen/src/model/product.ts';
export {
  type Facts,
  type Field,
  type Limit,
  limits,
  type MapType,
  type ObjectType,
  type Type,
  text,
} from '../../../codegen/src/model/types.ts';
export { codeSpan, markdownText } from '../../../codegen/src/print/markdown.ts';
export type { Names } from '../../../codegen/src/views/names.ts';
export { nameOf } from '../../../codegen/src/views/registry.ts';

/** A spec as the generator understands it, with the names that it gives to everything. */
export interface Side {
  readonly document: unknown;
  readonly product: Product;
  readonly names: Names;
}

/** Reads a spec as the generator does. @throws GenerateError for one that it would refuse. */
export function readSide(document: unknown): Side {
  const product = runPasses(parseDocument(document));
  return { document, product, names: nameEverything(product, product.name.toLowerCase()) };
}

// The one place that reaches into the generator for more than "generate": how it finds and reads the specs of a
// workspace, and how it names and prints things.

import type { Product } from '../../../codegen/src/model/product.ts';
import { parseDocument } from '../../../codegen/src/parse/document.ts';
import { runPasses } from '../../../codegen/src/passes/index.ts';
import { type Names, nameEverything } from '../../../codegen/src/views/names.ts';

export { GenerateError, generate } from '@scope/codegen';
export { chooseSpecs } from '../../../codegen/src/choose-specs.ts';
export type { Operation, Product } from '../../../codegen/src/model/product.ts';
export type { Type } from '../../../codegen/src/model/types.ts';
export { type Data, dataLiteral, stringLiteral } from '../../../codegen/src/print/literal.ts';
export { codeSpan, markdownText } from '../../../codegen/src/print/markdown.ts';
export { readDocument } from '../../../codegen/src/read-document.ts';
export { readTree } from '../../../codegen/src/read-tree.ts';
export { nameOf } from '../../../codegen/src/views/registry.ts';
export { findSpecs, readScope, type Spec } from '../../../codegen/src/workspace.ts';

/** A product as the generator understands it, and the names that its package uses. */
export interface NamedProduct {
  readonly product: Product;
  readonly names: Names;
}

/** Reads a spec as the generator does. */
export function nameProduct(document: unknown, folder: string): NamedProduct {
  const product = runPasses(parseDocument(document));
  return { product, names: nameEverything(product, folder) };
}

import { importMetadata } from '../../tools/spec-import/src/index.ts';
import { findGaps, type Gap } from '../src/gaps.ts';
import type { Product } from '../src/model/product.ts';
import { parseDocument } from '../src/parse/document.ts';
import { runPasses } from '../src/passes/index.ts';
import { printPackage } from '../src/print-package.ts';
import { createRenderer } from '../src/render.ts';
import { findTakenValues, type TakenValues } from '../src/taken-values.ts';

const render = createRenderer();

/** A package in memory. */
export interface Built {
  readonly product: Product;
  readonly files: ReadonlyMap<string, string>;
  readonly gaps: readonly Gap[];
  readonly takenValues: readonly TakenValues[];
}

/** Makes the package of a spec. */
export function buildSpec(document: unknown, folder = 'demo'): Built {
  const product = runPasses(parseDocument(document));
  const source = {
    folder,
    scope: '@scope',
    source: `specs/${folder}.json`,
    coreVersion: '0.1.0',
    hasModulesByHand: false,
  };
  const { owned, scaffold } = printPackage(product, source, render);
  const files = new Map([...owned, ...scaffold]);
  return { product, files, gaps: findGaps(product), takenValues: findTakenValues(product) };
}

/** Imports a metadata document and makes its package. */
export function buildMetadata(metadata: unknown, folder = 'demo'): Built {
  return buildSpec(JSON.parse(JSON.stringify(importMetadata(metadata))), folder);
}

import type { Product } from '../model/product.ts';
import { findAnswerForms } from './answer-forms.ts';
import { checkPaths } from './check-paths.ts';
import { widenInheritedNames } from './inherited-names.ts';
import { findJsonLists } from './json-lists.ts';
import { takeKnownValues } from './known-values.ts';
import { inferPagination } from './pagination.ts';
import { checkReferences } from './references.ts';
import { makeRegionIdsOptional } from './region-ids.ts';
import { addRequestIds } from './request-ids.ts';

const passes: readonly ((product: Product) => Product)[] = [
  checkReferences,
  addRequestIds,
  findAnswerForms,
  findJsonLists,
  makeRegionIdsOptional,
  widenInheritedNames,
  inferPagination,
  checkPaths,
  takeKnownValues,
];

/** Brings a parsed product into the form that the views print, one small step after the other. */
export function runPasses(product: Product): Product {
  return passes.reduce((current, pass) => pass(current), product);
}

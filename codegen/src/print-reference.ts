import type { Product } from './model/product.ts';
import { jsonFile } from './print/json.ts';
import type { Render } from './render.ts';
import { referenceContents } from './views/reference/contents.ts';
import { type ReferenceSource, referenceContext, referencePages } from './views/reference/pages.ts';

/** The file that tells a site what a reference has. */
export const contentsFile = 'contents.json';

/** Prints the reference of a product: the text of every file, by path below the product's folder. */
export function printReference(
  product: Product,
  source: ReferenceSource,
  render: Render,
): ReadonlyMap<string, string> {
  const context = referenceContext(product, source);
  const pages = referencePages(context).map(
    ({ path, template, view }) => [path, render(template, view)] as const,
  );
  return new Map([...pages, [contentsFile, jsonFile(referenceContents(context))]]);
}

import { nameOf } from '../registry.ts';
import type { ReferenceContext } from './context.ts';
import { errorAnchor, errorCodeViews } from './errors-page.ts';
import { fieldRows, membersOf } from './field-rows.ts';
import { otherPages, themesOf } from './index-page.ts';

/** What a site needs to know of a product's reference, beside its pages: for navigation and search. */
export interface ReferenceContents {
  readonly folder: string;
  readonly product: string;
  readonly version: string;
  readonly packageName: string;
  readonly pages: readonly { readonly title: string; readonly page: string }[];
  readonly themes: readonly ContentsTheme[];
  readonly waiters: readonly ContentsPlace[];
  readonly errorCodes: readonly ContentsPlace[];
}

/** A theme with its operations. */
export interface ContentsTheme {
  readonly title: string;
  readonly operations: readonly ContentsOperation[];
}

/** An operation. */
export interface ContentsOperation {
  readonly name: string;
  readonly page: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly fields: readonly ContentsPlace[];
}

/** A place in a page. */
export interface ContentsPlace {
  readonly anchor: string;
  readonly name: string;
}

/** Collects what a site needs to know. */
export function referenceContents(context: ReferenceContext): ReferenceContents {
  const { folder, product, packageName, names, pages } = context;
  return {
    folder,
    product: product.name,
    version: product.version,
    packageName,
    pages: otherPages(context),
    themes: themesOf(context).map(({ title, operations }) => ({
      title,
      operations: operations.map((operation) => ({
        name: operation.name,
        page: nameOf(pages, operation.name),
        summary: operation.summary,
        description: operation.description,
        deprecated: operation.deprecated,
        fields: [
          ...fieldRows(operation.parameters, 'request', context),
          ...fieldRows(membersOf(operation.response), 'response', context),
        ].map(({ anchor, path }) => ({ anchor, name: path })),
      })),
    })),
    waiters: product.waiters.map(({ name }) => ({ anchor: nameOf(names.waiters, name), name })),
    errorCodes: errorCodeViews(context).map(({ name }) => ({ anchor: errorAnchor(name), name })),
  };
}

import type { Product } from '../../model/product.ts';
import { themesByWords } from '../../themes.ts';
import type { Words } from '../../words/model.ts';
import { nameEverything } from '../name-everything.ts';
import type { FileView } from '../package.ts';
import { nameOf } from '../registry.ts';
import { type Behaviour, namePages, productPages, type ReferenceContext } from './context.ts';
import { errorsPage } from './errors-page.ts';
import { examplesByName } from './example-value.ts';
import { membersOf } from './field-rows.ts';
import { indexPage } from './index-page.ts';
import { operationPage } from './operation-page.ts';
import { hasResources, resourcesPage } from './resources-page.ts';
import { schemasPage } from './schemas-page.ts';
import { waitersPage } from './waiters-page.ts';

/** Where a product's reference comes from. */
export interface ReferenceSource {
  readonly folder: string;
  readonly scope: string;
  readonly source: string;
  readonly words: Words;
  readonly behaviour: Behaviour | undefined;
}

/** Gathers what the pages of a product are made of. */
export function referenceContext(product: Product, given: ReferenceSource): ReferenceContext {
  const { folder, scope, source, words, behaviour } = given;
  const names = nameEverything(product, folder);
  return {
    product,
    names,
    folder,
    packageName: `${scope}/${folder}`,
    core: `${scope}/core`,
    coreVersion: '',
    source,
    header: `<!-- Generated from ${source}. Do not edit. -->`,
    pages: namePages({ product, names }),
    themeOf: themesByWords(words, product.operations),
    examples: examplesByName([
      ...product.operations.flatMap(({ parameters }) => parameters),
      ...product.operations.flatMap(({ response }) => membersOf(response)),
    ]),
    behaviour,
  };
}

/** Makes the views of a product's reference; paths are below its folder. */
export function referencePages(context: ReferenceContext): readonly FileView[] {
  const { product } = context;
  const { index, waiters, errors, resources, schemas } = productPages;
  return [
    page(index, 'reference-index', indexPage(context)),
    ...(product.waiters.length > 0 ? [page(waiters, 'reference-waiters', waitersPage(context))] : []),
    page(errors, 'reference-errors', errorsPage(context)),
    ...(hasResources(context) ? [page(resources, 'reference-resources', resourcesPage(context))] : []),
    ...(product.schemas.length > 0 ? [page(schemas, 'reference-schemas', schemasPage(context))] : []),
    ...product.operations.map((operation) =>
      page(nameOf(context.pages, operation.name), 'reference-operation', operationPage(operation, context)),
    ),
  ];
}

function page(name: string, template: string, view: object): FileView {
  return { path: `${name}.md`, template, view };
}

import { groupBy } from '../../group-by.ts';
import type { Operation } from '../../model/product.ts';
import { codeSpan, markdownText } from '../../print/markdown.ts';
import { otherTheme } from '../../themes.ts';
import { productPages, type ReferenceContext } from './context.ts';
import { frontText } from './front-matter.ts';
import { link, linkedCode, prose } from './prose.ts';
import { hasResources } from './resources-page.ts';

/** What the template of a product's index prints. */
export interface IndexPage {
  readonly title: string;
  readonly summary: string;
  readonly header: string;
  readonly product: string;
  readonly version: string;
  readonly count: string;
  readonly package: string;
  readonly others: readonly string[];
  readonly themes: readonly ThemeSection[];
}

/** A theme with its operations. */
export interface ThemeSection {
  readonly title: string;
  readonly operations: readonly { readonly link: string; readonly summary: string }[];
}

/** Makes the view of a product's index. */
export function indexPage(context: ReferenceContext): IndexPage {
  const { product, header, packageName, folder } = context;
  return {
    title: frontText(`${product.name}: all operations`),
    summary: frontText(`Every operation of ${product.name} ${product.version}, by theme.`),
    header,
    product: markdownText(product.name),
    version: codeSpan(product.version),
    count: String(product.operations.length),
    package: link(codeSpan(packageName), `../../packages/${folder}/README.md`),
    others: otherPages(context).map(({ title, page }) => link(title, `${page}.md`)),
    themes: themesOf(context).map(({ title, operations }) => ({
      title: markdownText(title),
      operations: operations.map((operation) => ({
        link: linkedCode(operation.name, context),
        summary: [operation.deprecated ? '**Deprecated.**' : '', prose(operation.summary, context)]
          .filter((part) => part !== '')
          .join(' '),
      })),
    })),
  };
}

/** Lists the product's pages that are no operation's. */
export function otherPages(
  context: ReferenceContext,
): readonly { readonly title: string; readonly page: string }[] {
  const { product } = context;
  return [
    ...(product.waiters.length > 0 ? [{ title: 'Waiters', page: productPages.waiters }] : []),
    { title: 'Error codes', page: productPages.errors },
    ...(hasResources(context) ? [{ title: 'Resources in policies', page: productPages.resources }] : []),
    ...(product.schemas.length > 0 ? [{ title: 'Schemas', page: productPages.schemas }] : []),
  ];
}

/** Groups the operations by theme, both in the order of the alphabet; those without a theme come last. */
export function themesOf({
  product,
  themeOf,
}: ReferenceContext): readonly { readonly title: string; readonly operations: readonly Operation[] }[] {
  const groups = groupBy(product.operations, ({ name }) => themeOf(name));
  const rank = (theme: string): string => `${Number(theme === otherTheme)}${theme.toLowerCase()}`;
  return [...groups]
    .sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
    .map(([title, own]) => ({ title, operations: [...own].sort((a, b) => (a.name < b.name ? -1 : 1)) }));
}

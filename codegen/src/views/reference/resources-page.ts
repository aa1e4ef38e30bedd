import { groupBy } from '../../group-by.ts';
import type { Operation } from '../../model/product.ts';
import { codeCell, codeSpan, markdownText } from '../../print/markdown.ts';
import { resourceKinds } from '../arn.ts';
import { ramActionOf } from '../ram.ts';
import { anchorName } from './anchor.ts';
import { productPages, type ReferenceContext } from './context.ts';
import { frontText } from './front-matter.ts';
import { link, linkedCode } from './prose.ts';

/** What the template of the page with a product's resources prints. */
export interface ResourcesPage {
  readonly title: string;
  readonly summary: string;
  readonly header: string;
  readonly product: string;
  readonly packageName: string;
  /** What builds an ARN, with the pattern that it makes. */
  readonly builders: readonly { readonly code: string; readonly pattern: string }[];
  readonly resources: readonly ResourceView[];
}

/** A pattern of resources and the operations for which RAM checks it. */
export interface ResourceView {
  readonly anchor: string;
  readonly pattern: string;
  readonly operations: string;
}

/** Links to the place of a pattern in the page of all of them. */
export function resourceLink(pattern: string, context: ReferenceContext): string {
  return hasResources(context)
    ? link(codeSpan(pattern), `${productPages.resources}.md#${resourceAnchor(pattern)}`)
    : codeSpan(pattern);
}

function resourceAnchor(pattern: string): string {
  return `resource-${anchorName(pattern.replace(/[{}*]/g, (sign) => (sign === '*' ? 'all' : '')))}`;
}

/** Tells whether a product has the page. */
export function hasResources({ product }: ReferenceContext): boolean {
  return checked(product.operations, { product }).length > 0;
}

function checked(
  operations: readonly Operation[],
  { product }: Pick<ReferenceContext, 'product'>,
): readonly Operation[] {
  return operations.filter(
    (operation) => operation.resources.length > 0 && ramActionOf(operation, product) !== '',
  );
}

/** Makes the view of the page with the resources that RAM checks. */
export function resourcesPage(context: ReferenceContext): ResourcesPage {
  const { product, header, packageName, names } = context;
  const uses = checked(product.operations, context).flatMap(({ name, resources }) =>
    resources.map((pattern) => ({ pattern, name })),
  );
  return {
    title: frontText(`Resources of ${product.name}`),
    summary: frontText(`The resources of ${product.name} in policies, and which operations act on them.`),
    header,
    product: markdownText(product.name),
    packageName,
    builders: resourceKinds(product).map(({ service, kind, name }) => ({
      code: codeCell(`${names.product.arn}.${service}.${name}(id)`),
      pattern: codeCell(`acs:${service}:<region>:<account>:${kind}/<id>`),
    })),
    resources: [...groupBy(uses, ({ pattern }) => pattern)].sort(byPattern).map(([pattern, own]) => ({
      anchor: resourceAnchor(pattern),
      pattern: codeCell(pattern),
      operations: own.map(({ name }) => linkedCode(name, context)).join(', '),
    })),
  };
}

function byPattern([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

import { groupBy } from '../../group-by.ts';
import { codeCell, markdownText } from '../../print/markdown.ts';
import { nameOf } from '../registry.ts';
import { anchorName } from './anchor.ts';
import type { ReferenceContext } from './context.ts';
import { frontText } from './front-matter.ts';
import { linkedCode } from './prose.ts';

/** What the template of the page with a product's error codes prints. */
export interface ErrorsPage {
  readonly title: string;
  readonly summary: string;
  readonly header: string;
  readonly product: string;
  readonly errorCode: string;
  readonly packageName: string;
  readonly letters: readonly ErrorGroup[];
}

/** The codes with one first letter. */
export interface ErrorGroup {
  readonly letter: string;
  readonly codes: readonly ErrorCodeView[];
}

/** A code and who may answer it. */
export interface ErrorCodeView {
  readonly anchor: string;
  /** As plain text, and as Markdown. */
  readonly name: string;
  readonly code: string;
  readonly statuses: string;
  readonly operations: string;
}

/** Names the place of an error code in the page of all of them. */
export function errorAnchor(code: string): string {
  return `code-${anchorName(code)}`;
}

/** Makes the view of the page with the error codes. */
export function errorsPage(context: ReferenceContext): ErrorsPage {
  const { product, header, names, packageName } = context;
  const codes = errorCodeViews(context);
  const letters = groupBy(codes, ({ name }) => name.charAt(0).toUpperCase());
  return {
    title: frontText(`Error codes of ${product.name}`),
    summary: frontText(`The error codes of ${product.name}, and which operations answer with them.`),
    header,
    product: markdownText(product.name),
    errorCode: names.product.errorCode,
    packageName,
    letters: [...letters].map(([letter, own]) => ({ letter: markdownText(letter), codes: own })),
  };
}

/** Lists the codes of a product in the order of the alphabet. */
export function errorCodeViews(context: ReferenceContext): readonly ErrorCodeView[] {
  const uses = context.product.operations.flatMap(({ name, errorCodes, errorStatuses }) =>
    [...new Set(errorCodes)].map((code) => ({ code, name, statuses: nameOf(errorStatuses, code) })),
  );
  return [...groupBy(uses, ({ code }) => code)].sort(byCode).map(([code, own]) => ({
    anchor: errorAnchor(code),
    name: code,
    code: codeCell(code),
    statuses: [...new Set(own.flatMap(({ statuses }) => statuses))].sort().map(markdownText).join(', '),
    operations: own.map(({ name }) => linkedCode(name, context)).join(', '),
  }));
}

function byCode([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  const [first, second] = [one.toUpperCase(), other.toUpperCase()];
  return first === second ? (one < other ? -1 : 1) : first < second ? -1 : 1;
}

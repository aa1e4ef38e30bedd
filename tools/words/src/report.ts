import { type Coverage, coverageOf, missingIn, type Share } from './coverage.ts';
import { percent } from './levels.ts';
import type { ProductWords } from './product-words.ts';

const shownOperations = 3;

/** Prints how far words reach in each product, as a Markdown table. */
export function coverageTable(products: readonly ProductWords[]): string {
  const rows = products.map((product) =>
    row(
      product.product,
      coverageOf([product], () => true),
    ),
  );
  return ['| product | operations | request fields | response fields |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function row(name: string, { operations, requestFields, responseFields }: Coverage): string {
  return `| ${[name, ...[operations, requestFields, responseFields].map(cell)].join(' | ')} |`;
}

function cell({ all, worded }: Share): string {
  return all === 0 ? '–' : `${worded} of ${all}, ${percent(worded / all)}`;
}

/** Prints what has no words, a line for each name, the most frequent first. */
export function missingLines(product: ProductWords): readonly string[] {
  return missingIn(product).map(({ name, direction, operations }) => {
    const shown = operations.slice(0, shownOperations).join(', ');
    const more = operations.length > shownOperations ? ' …' : '';
    return `${product.product}: ${direction} ${name}: ${operations.length} × (${shown}${more})`;
  });
}

import type { ProductWords } from '../product-words.ts';
import { findCopies } from './copies.ts';
import { findContradictions } from './facts.ts';
import type { Finding } from './finding.ts';
import { findBadForm } from './form.ts';
import { findBrokenLinks } from './links.ts';
import { findRepeats } from './repeats.ts';
import { findMissingUnits } from './units.ts';

const rules: readonly ((product: ProductWords) => readonly Finding[])[] = [
  findBadForm,
  findRepeats,
  findCopies,
  findContradictions,
  findMissingUnits,
  findBrokenLinks,
];

/** Finds texts of products that say nothing, or the wrong thing. */
export function lintWords(products: readonly ProductWords[]): readonly Finding[] {
  const all = products.flatMap((product) => rules.flatMap((rule) => rule(product)));
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Words for every product fail no product where they fit nothing; but one of all products has to show them. */
export function findUnusedCommon(products: readonly ProductWords[]): readonly Finding[] {
  const shown = new Set(
    products.flatMap(({ fields }) =>
      fields.flatMap(({ words }) => (words?.reach === 'common' ? [lineOf(words)] : [])),
    ),
  );
  const common = products[0]?.words.fields.filter(({ reach }) => reach === 'common') ?? [];
  return common
    .filter((words) => !shown.has(lineOf(words)))
    .map(({ key, place }) => ({ subject: key, place, problem: 'it shows in no product' }));
}

function lineOf({ key, direction, place }: ProductWords['words']['fields'][number]): string {
  return `${place.file}:${place.line}:${key}:${direction}`;
}

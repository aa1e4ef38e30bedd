import type { ProductWords } from '../product-words.ts';
import type { Finding } from './finding.ts';

const measured = /(Size|Bandwidth|Timeout|Interval|Capacity)$/;
const unit =
  /\b([KMGT]i?B|bytes?|[kMGT]?bits?\/s|ms|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|percent|vCPUs?|counts?|number of|how many|characters?)\b/;

/** Finds texts about a measure that do not say in which unit it is. A field that holds other fields has none. */
export function findMissingUnits({ fields }: ProductWords): readonly Finding[] {
  const found = new Map(
    fields.flatMap(({ path, words, schema }) => {
      if (words === undefined || words.reach === 'common' || 'properties' in schema || 'enum' in schema)
        return [];
      const told = [words.text, ...words.values.values()].join(' ');
      return measured.test(path) && schema.type !== 'boolean' && !unit.test(told)
        ? [[words, path] as const]
        : [];
    }),
  );
  return [...found.keys()].map(({ key, place }) => ({ subject: key, place, problem: 'the unit is missing' }));
}

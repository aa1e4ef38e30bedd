import { createHash } from 'node:crypto';
import type { ProductWords } from './product-words.ts';

/** How many operations and fields a sample holds. */
const sampleSize = { operations: 30, fields: 60 } as const;

/** Draws texts to be read by someone who did not write them; the same seed draws the same ones. */
export function sample(products: readonly ProductWords[], seed: string): readonly string[] {
  const operations = products.flatMap(({ words }) =>
    words.operations.map(({ name, place, summary, description }) => ({
      name,
      line: `${place.file}:${place.line}: ${name}: ${summary} ${description}`,
    })),
  );
  const fields = products.flatMap((product) =>
    product.fields.flatMap(({ words, operation, direction, path }) => {
      // What is left over, or the same in every product, was read when it was written.
      if (words === undefined || words.reach === 'common') return [];
      const values = [...words.values].map(([value, meaning]) => `${value}: ${meaning}`);
      const name = `${operation} ${direction} ${path}`;
      const text = [words.text, ...values].join(' | ');
      return [{ name, line: `${words.place.file}:${words.place.line}: ${name}: ${text}` }];
    }),
  );
  return [...drawn(operations, seed, sampleSize.operations), ...drawn(fields, seed, sampleSize.fields)];
}

interface Candidate {
  readonly name: string;
  readonly line: string;
}

function drawn(candidates: readonly Candidate[], seed: string, count: number): readonly string[] {
  const order = ({ name }: Candidate): string => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  return candidates
    .map((candidate) => ({ ...candidate, order: order(candidate) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .slice(0, count)
    .map(({ line }) => line);
}

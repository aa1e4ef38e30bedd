import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Coverage, coverageOf } from './coverage.ts';
import type { ProductWords } from './product-words.ts';

/** The least that has to have words, as shares of one. */
type Level = Readonly<Record<keyof Coverage, number>>;

/** The levels, and which operations people use most. */
interface Levels {
  readonly all: Level;
  readonly mostUsed: Level;
  readonly mostUsedOperations: Readonly<Record<string, readonly string[]>>;
}

/** The file with the levels. */
export const levelsFile: string = fileURLToPath(new URL('../levels.json', import.meta.url));

/** Tells which levels are not reached, a line each. A name of the file that no product has is one, too. */
export function belowLevels(products: readonly ProductWords[]): readonly string[] {
  const { all, mostUsed, mostUsedOperations } = JSON.parse(readFileSync(levelsFile, 'utf8')) as Levels;
  const isMostUsed = (product: string, operation: string): boolean =>
    mostUsedOperations[product]?.includes(operation) ?? false;
  const unknown = Object.entries(mostUsedOperations).flatMap(([product, names]) => {
    const known = products.find((one) => one.product === product)?.operations.map(({ name }) => name) ?? [];
    return names.filter((name) => !known.includes(name)).map((name) => `${product} has no operation ${name}`);
  });
  const named = products.filter(({ product }) => product in mostUsedOperations);
  return [
    ...unknown,
    ...below(
      'all operations',
      coverageOf(named, () => true),
      all,
    ),
    ...below('the most used operations', coverageOf(named, isMostUsed), mostUsed),
  ];
}

function below(what: string, coverage: Coverage, level: Level): readonly string[] {
  return (Object.keys(level) as (keyof Coverage)[]).flatMap((key) => {
    const { all, worded } = coverage[key];
    const reached = worded / all;
    return reached >= level[key]
      ? []
      : [`${key} of ${what}: ${percent(reached)} have words, where ${percent(level[key])} are asked for`];
  });
}

/** Rounds down, so that nothing looks reached that is not. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1_000) / 10).toFixed(1)} %`;
}

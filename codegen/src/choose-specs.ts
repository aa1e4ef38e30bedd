import { closest, distance } from 'fastest-levenshtein';
import { GenerateError } from './errors.ts';
import type { Spec } from './workspace.ts';

/** Picks the specs with the given names; no names at all pick every spec. */
export function chooseSpecs(specs: readonly Spec[], names: readonly string[]): readonly Spec[] {
  if (names.length === 0) return specs;
  for (const name of names) {
    if (!specs.some(({ folder }) => folder === name)) throw new GenerateError(unknownProduct(name, specs));
  }
  return specs.filter(({ folder }) => names.includes(folder));
}

function unknownProduct(name: string, specs: readonly Spec[]): string {
  const folders = specs.map(({ folder }) => folder);
  const nearest = closest(name, folders);
  const suggestion =
    distance(name, nearest) <= Math.max(1, name.length / 2) ? ` Did you mean "${nearest}"?` : '';
  return `There is no product "${name}".${suggestion} There are: ${folders.join(', ')}.`;
}

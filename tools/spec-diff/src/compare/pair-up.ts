/** Two things of one name, of which one may be missing. */
export interface Pair<T> {
  readonly name: string;
  readonly old: T | undefined;
  readonly current: T | undefined;
}

/** Brings things of the same name together: those of the old list in its order, then the new ones. */
export function pairUp<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly Pair<T>[] {
  const [olds, currents] = [before, after].map((list) => new Map(list.map((thing) => [thing.name, thing])));
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].map((name) => ({ name, old: olds?.get(name), current: currents?.get(name) }));
}

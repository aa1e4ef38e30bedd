/** Takes a wanted name and returns one that nobody else has. */
export type Claim = (wanted: string) => string;

/** Hands out each name once: whoever asks for a taken one gets it with a `_` behind it, or with `_2`, `_3` and so on. */
export function createRegistry(taken: Iterable<string>): Claim {
  const names = new Set(taken);
  const counts = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    while (names.has(name)) {
      const count = (counts.get(wanted) ?? 0) + 1;
      counts.set(wanted, count);
      name = `${wanted}_${count === 1 ? '' : count}`;
    }
    names.add(name);
    return name;
  };
}

/** Like `createRegistry`, for file names: two that differ in case alone are one to some file systems. */
export function createFileRegistry(taken: Iterable<string>): Claim {
  const claim = createRegistry([...taken].map((name) => name.toLowerCase()));
  return (wanted) => wanted + claim(wanted.toLowerCase()).slice(wanted.length);
}

/** Returns the name of a thing that has one. */
export function nameOf<K, V>(names: ReadonlyMap<K, V>, key: K): V {
  const name = names.get(key);
  if (name === undefined) throw new Error('Something was printed that nobody has named');
  return name;
}

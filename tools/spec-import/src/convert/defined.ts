/** An object whose undefined members are gone. */
export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Returns a copy without the members that are undefined, in the same order. */
export function defined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** Makes a JSON object of a map, whatever its keys: `__proto__` becomes an ordinary member. */
export function record<T, U>(
  map: ReadonlyMap<string, T>,
  convert: (value: T, name: string) => U,
): Record<string, U> {
  return Object.fromEntries([...map].map(([name, value]) => [name, convert(value, name)]));
}

/** Returns the list, or undefined in place of an empty one. */
export function nonEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}

/** Returns true, or undefined in place of false, which is every flag's default. */
export function onlyTrue(flag: boolean): true | undefined {
  return flag || undefined;
}

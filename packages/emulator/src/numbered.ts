/** Something that was added, with the id by which it is taken away. */
export interface Numbered<Item> {
  readonly id: string;
  readonly item: Item;
}

/** Things in the order in which they were added. */
export interface NumberedItems<Item> {
  add(item: Item): Numbered<Item>;
  list(): readonly Numbered<Item>[];
  /** Takes one away. @returns whether it was there. */
  remove(id: string): boolean;
  clear(): void;
}

/** Creates an empty list whose ids begin with a word, and are given once each. */
export function createNumbered<Item>(word: string): NumberedItems<Item> {
  const items = new Map<string, Item>();
  let last = 0;
  return {
    add: (item) => {
      last += 1;
      const id = `${word}-${last}`;
      items.set(id, item);
      return { id, item };
    },
    list: () => [...items].map(([id, item]) => ({ id, item })),
    remove: (id) => items.delete(id),
    clear: () => items.clear(),
  };
}

/** Sequence numbers in ascending order, of the documents that have something in common. */
export type Posting = readonly number[];

/** Lists of sequence numbers by what their documents have in common. Lists that are empty are forgotten. */
export interface Postings {
  add(key: string, sequence: number): void;
  remove(key: string, sequence: number): void;
  get(key: string): Posting;
}

const none: Posting = [];

/** Creates empty postings. New documents come last, so that adding one moves nothing. */
export function createPostings(): Postings {
  const lists = new Map<string, number[]>();
  return {
    add(key, sequence) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [sequence]);
      else if ((list.at(-1) ?? 0) < sequence) list.push(sequence);
      else list.splice(firstFrom(list, sequence), 0, sequence);
    },
    remove(key, sequence) {
      const list = lists.get(key);
      if (list === undefined) return;
      const at = firstFrom(list, sequence);
      if (list[at] !== sequence) return;
      list.splice(at, 1);
      if (list.length === 0) lists.delete(key);
    },
    get: (key) => lists.get(key) ?? none,
  };
}

/** Returns the place of the first number that is at least so large. */
export function firstFrom(list: Posting, sequence: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}

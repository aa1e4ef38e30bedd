/** A text in three: what it has in common with another one before and behind the part where they differ. */
export interface Compared {
  readonly before: string;
  readonly differing: string;
  readonly after: string;
}

/** Lays two texts beside each other, and finds the part in which they differ; it is empty where one lacks what the other has. */
export function firstDifference(one: string, other: string): readonly [Compared, Compared] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const cut = (text: string): Compared => ({
    before: text.slice(0, start),
    differing: text.slice(start, text.length - end),
    after: text.slice(text.length - end),
  });
  return [cut(one), cut(other)];
}

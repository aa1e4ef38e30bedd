/** What has to happen at a time, the earliest first. */
export interface Due<T> {
  add(at: number, what: T): void;
  /** Takes out what is due, in the order of its time. */
  take(now: number): T | undefined;
}

/** Creates an empty plan: a binary heap. */
export function createDue<T>(): Due<T> {
  const heap: { readonly at: number; readonly what: T }[] = [];
  const at = (index: number): number => heap[index]?.at ?? Number.POSITIVE_INFINITY;
  const swap = (one: number, other: number): void => {
    const [a, b] = [heap[one], heap[other]];
    if (a === undefined || b === undefined) return;
    heap[one] = b;
    heap[other] = a;
  };
  return {
    add(time, what) {
      let index = heap.push({ at: time, what }) - 1;
      while (index > 0) {
        const parent = (index - 1) >> 1;
        if (at(parent) <= at(index)) break;
        swap(parent, index);
        index = parent;
      }
    },
    take(now) {
      const first = heap[0];
      if (first === undefined || first.at > now) return undefined;
      const last = heap.pop();
      if (heap.length > 0 && last !== undefined) {
        heap[0] = last;
        for (let index = 0; ; ) {
          const [left, right] = [2 * index + 1, 2 * index + 2];
          const smaller = at(right) < at(left) ? right : left;
          if (at(smaller) >= at(index)) break;
          swap(smaller, index);
          index = smaller;
        }
      }
      return first.what;
    },
  };
}

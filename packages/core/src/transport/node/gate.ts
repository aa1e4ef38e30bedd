/** Lets a bounded number of requests in at a time; the others wait in line. */
export interface Gate {
  readonly places: number;
  /** Takes a place, if there is one. */
  tryEnter(): boolean;
  /** Waits for a place, which is taken when `enter` is called. */
  wait(enter: () => void): void;
  /** Leaves the line. */
  giveUp(enter: () => void): void;
  /** Hands the place on to the first in line. */
  leave(): void;
}

/**
 * Opens a gate. Node's agents have a queue too, but theirs keeps requests that have been aborted, and does not count
 * the connections that are still being made through a proxy.
 */
export function createGate(places: number): Gate {
  let free = places;
  const line = new Set<() => void>();

  function admit(): void {
    for (const next of line) {
      if (free === 0) return;
      free -= 1;
      line.delete(next);
      next();
    }
  }

  return {
    places,
    tryEnter() {
      if (free === 0 || line.size > 0) return false;
      free -= 1;
      return true;
    },
    wait: (enter) => void line.add(enter),
    giveUp: (enter) => void line.delete(enter),
    leave() {
      free += 1;
      // Those who are aborted, or run out of time, together with the one that leaves must not each open a connection.
      if (line.size > 0) setImmediate(admit);
    },
  };
}

import type { Clock } from '@scope/core';

/** The machine's clock, except that a pause is over at once, and the time that it would have taken has passed. */
export function sleeplessClock(): Clock {
  let skippedMs = 0;
  return {
    now: () => Date.now() + skippedMs,
    monotonic: () => performance.now() + skippedMs,
    async sleep(delayMs, signal) {
      signal?.throwIfAborted();
      skippedMs += delayMs;
    },
  };
}

import type { Clock } from '@scope/core';

const minuteMs = 60_000;

/** Counts who was admitted in the current minute. */
export interface Admission {
  /** Admits a user, or tells how long it will admit no more. */
  admit(userId: string): { readonly seconds: number } | undefined;
}

/** Creates a count that starts over each minute. It holds no more users than a minute admits. */
export function createAdmission(
  clock: Pick<Clock, 'monotonic'>,
  limits: { readonly perUser: number; readonly all: number },
): Admission {
  const admitted = new Map<string, number>();
  let startedAt = clock.monotonic();
  let total = 0;
  return {
    admit(userId) {
      const now = clock.monotonic();
      if (now - startedAt >= minuteMs) {
        admitted.clear();
        total = 0;
        startedAt = now;
      }
      const own = admitted.get(userId) ?? 0;
      if (own >= limits.perUser || total >= limits.all) {
        return { seconds: Math.ceil((startedAt + minuteMs - now) / 1_000) };
      }
      admitted.set(userId, own + 1);
      total += 1;
      return undefined;
    },
  };
}

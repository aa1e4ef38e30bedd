import { type Backoff, backoffMs } from './backoff.ts';

const limits: Backoff = { baseMs: 2_000, capMs: 10_000 };

/**
 * The pause after the given number of busy refusals: seconds that grow. Little jitter, for who waits here waits for a
 * resource of its own and not for a server that all share.
 */
export function busyPauseMs(refusals: number, random: () => number): number {
  return backoffMs(refusals, limits, () => 0.75 + 0.25 * random());
}

/**
 * Tells whether an error code is among those that a caller names. A name that ends in `.*` covers the code before it and
 * whatever goes on from there: `DependencyViolation.*` is `DependencyViolation` and `DependencyViolation.Kvstore`.
 */
export function isNamed(code: string, names: readonly string[]): boolean {
  return names.some(
    (name) => code === name || (name.endsWith('.*') && `${code}.`.startsWith(name.slice(0, -1))),
  );
}

/** How pauses between attempts grow. */
export interface Backoff {
  /** Upper bound of the first pause, in milliseconds; it doubles with each further one. */
  readonly baseMs: number;
  /** Upper bound of any pause, in milliseconds. */
  readonly capMs: number;
}

/**
 * The pause after the given number of failures, with full jitter: anything from 0 to the bound is equally likely, so
 * that clients which failed together do not come back together.
 */
export function backoffMs(failures: number, { baseMs, capMs }: Backoff, random: () => number): number {
  return random() * Math.min(capMs, baseMs * 2 ** (failures - 1));
}

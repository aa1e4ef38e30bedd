import { expect } from 'vitest';

/** Skips a test for which this machine lacks something, and says what; the public CI's machine may lack nothing. */
export function skipWithout(
  skip: (condition: boolean, note?: string) => void,
  reason: string | undefined,
): void {
  if (process.env.REQUIRE_ALL_RUNTIMES === '1') expect(reason).toBeUndefined();
  if (reason !== undefined) console.warn(`Skipped: ${reason}`);
  skip(reason !== undefined, reason);
}

import { randomId } from '#platform';

/** Chance as the SDK uses it. Inject one to make tests repeatable. */
export interface Randomness {
  /** A number from 0 up to 1, for jitter. */
  fraction(): number;
  /** A text that no other call gets: nonces and idempotency tokens. */
  id(): string;
}

/** The platform's own random numbers. */
export const systemRandomness: Randomness = {
  fraction: () => Math.random(),
  id: randomId,
};

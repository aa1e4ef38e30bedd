import { Refusal } from '../refusal.ts';
import { maxSkewMs } from './timestamp.ts';

/** Remembers the nonces of the requests that were accepted. */
export interface Nonces {
  /** Accepts a nonce once for each access key, and refuses it from then on. */
  use(accessKeyId: string, nonce: string, now: number): void;
}

/** A request may be dated a whole skew ahead, so a nonce has to outlive two of them. */
const keepMs = 2 * maxSkewMs;

/** Creates an empty memory of nonces. */
export function createNonces(): Nonces {
  const seen = new Map<string, number>();
  return {
    use: (accessKeyId, nonce, now) => {
      forgetOld(seen, now);
      const key = `${accessKeyId}\n${nonce}`;
      if (seen.has(key)) {
        throw new Refusal(
          400,
          'SignatureNonceUsed',
          'The signature nonce was used before: every attempt needs a new one.',
        );
      }
      seen.set(key, now);
    },
  };
}

function forgetOld(seen: Map<string, number>, now: number): void {
  for (const [key, time] of seen) {
    if (now - time <= keepMs) return;
    seen.delete(key);
  }
}

import type { FaultResponse } from '@scope/emulator';

/** One time span in which STS fails. */
export interface Outage {
  readonly kind: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly respond: FaultResponse;
}

/** The ways in which STS fails, in turns. */
const kinds: readonly (readonly [string, FaultResponse])[] = [
  ['error', { status: 503, code: 'ServiceUnavailable' }],
  ['stall', 'stall'],
  ['throttling', { status: 400, code: 'Throttling.User' }],
  ['reset', 'reset'],
];

/**
 * Plans outages one after the other. After each, STS works for at least a fifth of a session's life: a client that is
 * in a pause when an outage ends must have the chance to come back before the next one.
 *
 * @param fraction Returns a number from 0 to 1.
 */
export function planOutages(
  { durationMs, sessionMs, longest }: { durationMs: number; sessionMs: number; longest: number },
  fraction: () => number,
): Outage[] {
  const outages: Outage[] = [];
  for (let startMs = sessionMs * 0.3; startMs < durationMs; ) {
    const [kind, respond] = kinds[outages.length % kinds.length] ?? ['stall', 'stall'];
    // The first outages of each kind are as long as can be: the middle is easy.
    const share = outages.length < kinds.length ? 1 : fraction();
    const endMs = startMs + sessionMs * longest * share;
    outages.push({ kind, startMs, endMs, respond });
    startMs = endMs + sessionMs * (0.2 + 0.6 * fraction());
  }
  return outages;
}

/** A repeatable row of numbers from 0 to 1, for a seed. */
export function seededFractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

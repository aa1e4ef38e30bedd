import { abortable } from '../time/abort.ts';
import type { Clock } from '../time/clock.ts';

/** Slows a client down while the server throttles it. */
export interface RateLimit {
  /** Waits for the next free moment to send. */
  enter(signal: AbortSignal | undefined): Promise<void>;
  /** Takes note of how an attempt ended. */
  learn(wasThrottled: boolean): void;
}

const windowMs = 1_000;
const slowestPerSecond = 0.5;
/** After throttling the rate falls to this part of what was being sent … */
const decrease = 0.7;
/** … and grows by this part of it in each second without any. */
const increasePerSecond = 0.1;

/**
 * Opens a limit that does nothing until the server throttles for the first time. From then on it spaces attempts out:
 * the rate falls at each throttling, at most once in a window, and grows again slowly.
 */
export function createRateLimit(clock: Clock): RateLimit {
  let perSecond = Number.POSITIVE_INFINITY;
  let step = 0;
  let nextFree = 0;
  let line: Promise<unknown> = Promise.resolve();
  let changed = 0;
  let windowStart = 0;
  let sent = 0;
  let sentBefore = 0;

  function countSent(now: number): void {
    if (now - windowStart >= windowMs) {
      sentBefore = now - windowStart < 2 * windowMs ? sent : 0;
      windowStart = now;
      sent = 0;
    }
    sent += 1;
  }

  async function takeTurn(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    const now = clock.monotonic();
    const start = Math.max(now, nextFree);
    if (start > now) await clock.sleep(start - now, signal);
    nextFree = start + 1_000 / perSecond;
  }

  return {
    async enter(signal) {
      countSent(clock.monotonic());
      if (perSecond === Number.POSITIVE_INFINITY) return;
      // Who gives up has taken no moment yet: a crowd that does would keep all others waiting for its moments.
      const turn = line.then(() => takeTurn(signal));
      line = turn.catch(() => {});
      await abortable(turn, signal);
    },
    learn(wasThrottled) {
      const now = clock.monotonic();
      if (perSecond === Number.POSITIVE_INFINITY && !wasThrottled) return;
      if (!wasThrottled) {
        perSecond += (step * Math.min(now - changed, windowMs)) / 1_000;
        changed = now;
      } else if (perSecond === Number.POSITIVE_INFINITY || now - changed >= windowMs) {
        const rate = Math.min(perSecond, Math.max(sent, sentBefore));
        perSecond = Math.max(slowestPerSecond, rate * decrease);
        step = rate * increasePerSecond;
        changed = now;
      }
    },
  };
}

import { monotonicMs } from '#platform';
import { onAbort } from './abort.ts';

/** Time as the SDK sees it. Inject one to test code that waits or expires. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now`. It may jump. */
  now(): number;
  /** Milliseconds since some start; it never jumps, and may stand still while the machine sleeps. */
  monotonic(): number;
  /** Resolves after the given time, or rejects with the signal's reason. */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own clock. */
export const systemClock: Clock = /* @__PURE__ */ machineClock(false);

/** The same for work that nobody may be waiting for: its pauses do not keep the process alive. */
export const unattendedClock: Clock = /* @__PURE__ */ machineClock(true);

function machineClock(unattended: boolean): Clock {
  return {
    now: () => Date.now(),
    monotonic: monotonicMs,
    sleep: (delayMs, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const timer = setTimeout(() => {
          stopWatching();
          resolve();
        }, delayMs);
        // On the web timers are numbers, and hold nothing.
        if (unattended) (timer as { unref?(): void }).unref?.();
        const stopWatching = onAbort(signal, () => {
          clearTimeout(timer);
          reject(signal?.reason);
        });
      }),
  };
}

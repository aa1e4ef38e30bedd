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
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (delayMs, signal) => sleep(delayMs, signal),
};

/** The machine's own clock for work that nobody may be waiting for: its pauses do not keep the process alive. */
export const unattendedClock: Clock = {
  ...systemClock,
  sleep: (delayMs, signal) => sleep(delayMs, signal, unref),
};

function sleep(delayMs: number, signal?: AbortSignal, onTimer?: (timer: unknown) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      stopWatching();
      resolve();
    }, delayMs);
    onTimer?.(timer);
    const stopWatching = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal?.reason);
    });
  });
}

/** On the web timers are numbers, and hold nothing. */
function unref(timer: unknown): void {
  (timer as { unref?(): void }).unref?.();
}

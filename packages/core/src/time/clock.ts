import { monotonicMs } from '#platform';
import { abortable } from './abort.ts';

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
    sleep(delayMs, signal) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const slept = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, delayMs);
      });
      // On the web timers are numbers, and hold nothing.
      if (unattended) (timer as { unref?(): void } | undefined)?.unref?.();
      return abortable(slept, signal).finally(() => clearTimeout(timer));
    },
  };
}

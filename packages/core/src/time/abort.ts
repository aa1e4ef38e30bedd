/** The longest time that a timer takes: one that is told a longer one fires at once. */
export const longestTimerMs = 0x7fffffff;

interface Watch {
  readonly listeners: Set<() => void>;
  readonly fire: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();
const nothing = () => {};

/**
 * Calls back when a signal aborts, at once if it has, until the returned function is called. All who watch a signal share one listener on
 * it, since Node warns of a leak where a signal that many calls were given has more than ten.
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal === undefined) return nothing;
  if (signal.aborted) listener();
  const watch = watches.get(signal) ?? startWatch(signal);
  watch.listeners.add(listener);
  return () => {
    if (!watch.listeners.delete(listener) || watch.listeners.size > 0) return;
    signal.removeEventListener('abort', watch.fire);
    watches.delete(signal);
  };
}

function startWatch(signal: AbortSignal): Watch {
  const listeners = new Set<() => void>();
  const fire = () => {
    watches.delete(signal);
    for (const listener of listeners) listener();
  };
  signal.addEventListener('abort', fire, { once: true });
  const watch = { listeners, fire };
  watches.set(signal, watch);
  return watch;
}

/** Waits for a promise, or for the signal: then it rejects with `signal.reason` and the promise goes on alone. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stopWatching = onAbort(signal, () => reject(signal.reason));
    // Also after an abort: a failure that nobody waits for would count as unhandled.
    promise.then(resolve, reject).finally(stopWatching);
  });
}

/** A signal that follows another one and fires by itself after a time limit, until it is released. */
export interface Deadline {
  readonly signal: AbortSignal | undefined;
  release(): void;
}

/** Adds a time limit to a signal. `timeoutMs` 0 means no limit. */
export function startDeadline(
  signal: AbortSignal | undefined,
  timeoutMs: number,
  reason: () => unknown,
): Deadline {
  if (timeoutMs === 0) return { signal, release: nothing };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(reason()), timeoutMs);
  const stopWatching = onAbort(signal, () => controller.abort(signal?.reason));
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      stopWatching();
    },
  };
}

/** Waits for a promise, or for the signal: then it rejects with `signal.reason` and the promise goes on alone. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
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
  if (timeoutMs === 0) return { signal, release: () => {} };
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  const timer = setTimeout(() => controller.abort(reason()), timeoutMs);
  signal?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}

import { type HttpRequest, TimeoutError } from '@scope/core';

/** Waits for an answer as long as a transport would: until the call is aborted, or the attempt's time is over. */
export function withinLimits<T>(answer: Promise<T>, { signal, timeoutMs, origin }: HttpRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal?.reason);
    if (signal?.aborted) onAbort();
    const timer =
      timeoutMs === 0
        ? undefined
        : setTimeout(() => {
            const message = `The attempt took longer than ${timeoutMs} ms; ${origin} was still to give its answer`;
            reject(new TimeoutError(message, { phase: 'attempt', timeoutMs }));
          }, timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    });
  });
}

import type { Caller } from '../client/service-client.ts';
import { TimeoutError, WaiterError } from '../errors/errors.ts';
import { backoffMs } from '../retry/backoff.ts';
import { longestTimerMs, startDeadline } from '../time/abort.ts';
import { systemClock } from '../time/clock.ts';
import { judge, type Outcome, type Verdict } from './accept.ts';
import { checkWait, type WaitEvent, type WaitOptions } from './wait-options.ts';
import type { Waiter } from './waiter.ts';

/**
 * Repeats an operation until its answer shows the awaited state, and returns that answer, or `undefined` where an
 * expected error was the sign ("not found" for a deletion). The pauses grow, and vary by a tenth so that many waiters do
 * not ask together.
 *
 * @throws WaiterError with the last answer once the state cannot come any more, TimeoutError after `maxWaitMs`, at once any
 * error that the waiter does not expect, a denied permission among them, `options.signal.reason` after an abort, and
 * ConfigError for a malformed option or an empty list in the request.
 * @example
 * ```ts
 * await waitUntil(ecs, InstanceRunning, { InstanceIds: ['i-1'] }, { maxWaitMs: 120_000 });
 * ```
 */
export async function waitUntil<Request, Response, Product extends string>(
  client: Caller<Product>,
  waiter: Waiter<Request, Response, NoInfer<Product>>,
  request: NoInfer<Request>,
  options: WaitOptions<NoInfer<Response>> = {},
): Promise<Response | undefined> {
  checkWait(waiter.name, request as object, options);
  const { maxWaitMs = 300_000, minDelayMs, maxDelayMs, onProgress, clock = systemClock, ...calls } = options;
  const limits = { baseMs: minDelayMs ?? waiter.minDelayMs, capMs: maxDelayMs ?? waiter.maxDelayMs };
  const started = clock.monotonic();
  let asked = 0;
  const timedOut = () => {
    const message = `${waiter.name} did not come true within ${maxWaitMs} ms (asked ${asked} times)`;
    return new TimeoutError(message, { phase: 'wait', timeoutMs: maxWaitMs });
  };
  // It ends a call that takes too long. A pause that would is not begun.
  const { signal, release } = startDeadline(options.signal, Math.min(maxWaitMs, longestTimerMs), timedOut);
  try {
    for (;;) {
      asked += 1;
      const outcome = await ask(() => client.send(waiter.operation, request, { ...calls, signal }));
      const verdict = judge(waiter.acceptors, outcome, request as object);
      if (verdict?.outcome === 'success')
        return 'response' in outcome ? (outcome.response as Response) : undefined;
      if (verdict?.outcome === 'failure') throw failed(waiter.name, outcome, verdict);
      if (verdict === undefined && 'error' in outcome) throw outcome.error;
      const pauseMs = backoffMs(asked, limits, () => 1 - Math.random() * 0.1);
      const elapsedMs = clock.monotonic() - started;
      if (elapsedMs + pauseMs > maxWaitMs) throw timedOut();
      const { response, error } = { response: undefined, error: undefined, ...outcome };
      report(onProgress, { asked, response: response as Response, error, elapsedMs, pauseMs });
      await clock.sleep(pauseMs, signal);
    }
  } finally {
    release();
  }
}

async function ask(send: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { response: await send() };
  } catch (error) {
    return { error };
  }
}

/** A listener that fails must not end the wait. */
function report<Response>(
  listener: ((event: WaitEvent<Response>) => void) | undefined,
  event: WaitEvent<Response>,
): void {
  try {
    listener?.(event);
  } catch {}
}

function failed(name: string, outcome: Outcome, { state }: Verdict): WaiterError {
  const message = `${name} cannot come true any more`;
  if ('error' in outcome) return new WaiterError(message, { cause: outcome.error, state });
  const seen = state === undefined ? '' : `: '${state}' was seen`;
  return new WaiterError(`${message}${seen}; the response shows why`, { response: outcome.response, state });
}

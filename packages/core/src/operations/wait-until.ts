import type { CallOptions } from '../call/call-options.ts';
import type { ServiceClient } from '../client/service-client.ts';
import { TimeoutError, WaiterError } from '../errors/errors.ts';
import { isServiceError } from '../errors/guards.ts';
import { backoffMs } from '../retry/backoff.ts';
import { longestTimerMs, startDeadline } from '../time/abort.ts';
import { type Clock, systemClock } from '../time/clock.ts';
import { valuesAt } from './path.ts';
import type { Acceptor, Waiter } from './waiter.ts';

/** Options of `waitUntil`. */
export interface WaitOptions extends CallOptions {
  /** How long to wait at the most, in milliseconds. Default: 300,000 (five minutes). */
  readonly maxWaitMs?: number | undefined;
  /** Shortest pause between two calls, in milliseconds. Default: the waiter's own. */
  readonly minDelayMs?: number | undefined;
  /** Longest pause between two calls, in milliseconds. Default: the waiter's own. */
  readonly maxDelayMs?: number | undefined;
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
}

type Outcome = { readonly response: unknown } | { readonly error: unknown };

/**
 * Repeats an operation until its answer shows the awaited state, and returns that answer, or `undefined` where an
 * expected error was the sign ("not found" for a deletion). The pauses grow.
 *
 * @throws WaiterError once the state cannot come any more, TimeoutError after `maxWaitMs`, and at once any error that
 * the waiter does not expect, a denied permission among them.
 * @example
 * ```ts
 * await waitUntil(ecs, InstanceRunning, { InstanceIds: ['i-1'] }, { maxWaitMs: 120_000 });
 * ```
 */
export async function waitUntil<Request, Response>(
  client: Pick<ServiceClient, 'send'>,
  waiter: Waiter<Request, Response>,
  request: NoInfer<Request>,
  options: WaitOptions = {},
): Promise<Response | undefined> {
  const { maxWaitMs = 300_000, minDelayMs, maxDelayMs, clock = systemClock, ...callOptions } = options;
  const limits = { baseMs: minDelayMs ?? waiter.minDelayMs, capMs: maxDelayMs ?? waiter.maxDelayMs };
  const end = clock.monotonic() + maxWaitMs;
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
      const outcome = await ask(() => client.send(waiter.operation, request, { ...callOptions, signal }));
      const verdict = waiter.acceptors.find((acceptor) =>
        matches(acceptor, outcome, request as object),
      )?.outcome;
      if (verdict === 'success') return 'response' in outcome ? (outcome.response as Response) : undefined;
      if (verdict === 'failure') throw failed(waiter.name, outcome);
      if (verdict === undefined && 'error' in outcome) throw outcome.error;
      const pauseMs = backoffMs(asked, limits, () => 1 - Math.random() * 0.1);
      if (clock.monotonic() + pauseMs > end) throw timedOut();
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

function matches(acceptor: Acceptor, outcome: Outcome, request: object): boolean {
  if ('errorCode' in acceptor) return 'error' in outcome && isServiceError(outcome.error, acceptor.errorCode);
  if ('error' in outcome) return false;
  const values = valuesAt(outcome.response, acceptor.path);
  if (acceptor.match === 'none') return values.length === 0;
  const equal = values.filter((value) => value === acceptor.value).length;
  if (acceptor.match === 'any') return equal > 0;
  return equal === values.length && equal >= Math.max(1, countOf(request, acceptor.asked));
}

/** How many different ids a field of the request lists, as a list or as the JSON of one. */
function countOf(request: object, field: string | undefined): number {
  const value: unknown = field === undefined ? undefined : (request as Record<string, unknown>)[field];
  const list: unknown = typeof value === 'string' && value.startsWith('[') ? readList(value) : value;
  return Array.isArray(list) ? new Set(list).size : 0;
}

function readList(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // What is wrong with it is for the server to say.
    return undefined;
  }
}

function failed(name: string, outcome: Outcome): WaiterError {
  const message = `${name} cannot come true any more`;
  return 'error' in outcome
    ? new WaiterError(message, { cause: outcome.error })
    : new WaiterError(`${message}; the response shows why`, { response: outcome.response });
}

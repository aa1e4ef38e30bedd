import { isServiceError } from '../errors/guards.ts';
import { valuesAt } from './path.ts';
import type { Acceptor, AwaitedValue } from './waiter.ts';

/** What one call of a waiter came to. */
export type Outcome = { readonly response: unknown } | { readonly error: unknown };

/** What an outcome means to a waiter. */
export interface Verdict {
  readonly outcome: Acceptor['outcome'];
  /** The value or error code that decided; `undefined` where it was that there is a value, or none. */
  readonly state: AwaitedValue | undefined;
}

/** Finds the first rule that an outcome matches. */
export function judge(
  acceptors: readonly Acceptor[],
  outcome: Outcome,
  request: object,
): Verdict | undefined {
  for (const acceptor of acceptors) {
    const match = matches(acceptor, outcome, request);
    if (match !== undefined) return { outcome: acceptor.outcome, state: match.state };
  }
  return undefined;
}

function matches(acceptor: Acceptor, outcome: Outcome, request: object): Pick<Verdict, 'state'> | undefined {
  if ('errorCode' in acceptor) {
    const { errorCode } = acceptor;
    return 'error' in outcome && isServiceError(outcome.error, errorCode) ? { state: errorCode } : undefined;
  }
  if ('error' in outcome) return undefined;
  const values = valuesAt(outcome.response, acceptor.path);
  if (acceptor.match === 'none') return values.length === 0 ? { state: undefined } : undefined;
  const needed = acceptor.match === 'any' ? 1 : Math.max(1, countOf(request, acceptor.asked));
  if (acceptor.match === 'exists') return values.length >= needed ? { state: undefined } : undefined;
  const wanted: readonly unknown[] = [acceptor.value].flat();
  const found = values.filter((value) => wanted.includes(value));
  const isAll = acceptor.match === 'any' || found.length === values.length;
  return isAll && found.length >= needed ? { state: found[0] as AwaitedValue } : undefined;
}

/** How many different ids a field of the request lists. */
function countOf(request: object, field: string | undefined): number {
  const value = field === undefined ? undefined : listOf((request as Record<string, unknown>)[field]);
  return new Set(value).size;
}

/** Returns what a field of a request lists, as a list or as the JSON of one. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value === 'string' && value.startsWith('[')) {
    try {
      return JSON.parse(value);
    } catch {
      // What is wrong with it is for the server to say.
      return undefined;
    }
  }
  return Array.isArray(value) ? value : undefined;
}

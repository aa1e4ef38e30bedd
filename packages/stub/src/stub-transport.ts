import { ConfigError, type HttpRequest, type HttpResponse, type Transport } from '@scope/core';
import { encodeAnswer } from './encode-answer.ts';
import { type Expectation, takeExpectation } from './expectations.ts';
import { isFailure, type Outcome, outcomeOf } from './failure.ts';
import { type RecordedCall, recordCall } from './recorded-call.ts';
import type { AnswerFunction } from './reply.ts';
import { withinLimits } from './within-limits.ts';

/** What a stub expects, and what has come. */
export interface StubState {
  readonly expectations: Expectation[];
  readonly calls: RecordedCall[];
  /** What was said of calls that nobody expected. */
  readonly unexpected: string[];
}

/** Makes a transport that answers by itself. */
export function stubTransport(state: StubState): Transport {
  return {
    async send(request, sent) {
      request.signal?.throwIfAborted();
      if (sent === undefined) {
        throw new ConfigError(
          "The transport of a stub has to be told of the call: a transport that wraps it passes on both parameters of 'send'",
        );
      }
      const call = recordCall(request, sent);
      state.calls.push(call);
      const number = state.calls.length;
      const expectation = expectedBy(state, call);
      const outcome = await withinLimits(outcomeFor(expectation, call, request), request);
      return responseOf(outcome, new URL(request.origin).host, number);
    },
  };
}

function expectedBy({ expectations, unexpected }: StubState, call: RecordedCall): Expectation {
  try {
    return takeExpectation(expectations, call);
  } catch (error) {
    unexpected.push((error as Error).message);
    throw error;
  }
}

async function outcomeFor(
  { operation, reply, count }: Expectation,
  { attempt, parameters, request }: RecordedCall,
  { signal }: HttpRequest,
): Promise<Outcome> {
  const answer =
    typeof reply === 'function'
      ? await answerOf(() =>
          (reply as AnswerFunction<unknown, unknown>)(request, {
            ...{ operation: operation.name, attempt, count, parameters, signal },
          }),
        )
      : reply;
  return isFailure(answer) ? outcomeOf(answer) : encodeAnswer(operation, answer);
}

async function answerOf(ask: () => unknown): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
}

function responseOf(outcome: Outcome, host: string, number: number): HttpResponse {
  if ('error' in outcome) throw outcome.error(host);
  const { status, headers, body } = outcome;
  const requestId = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const lowerCased = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    status,
    headers: { 'x-acs-request-id': requestId, ...Object.fromEntries(lowerCased) },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  };
}

import type { Answer } from './answer.ts';
import type { Befalling, FaultAnswer } from './faults.ts';
import type { RequestRecord } from './log.ts';
import { Refusal } from './refusal.ts';

/** What becomes of a request: an answer, or one of the ways in which an answer fails to come. */
export type Outcome =
  | { readonly kind: 'answer' | 'truncate'; readonly answer: Answer; readonly delayMs: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'stall' };

/** What a fault can do with a call. Neither function throws. */
export interface Faultable {
  readonly record: RequestRecord;
  readonly carryOut: () => Answer;
  readonly refuse: (refusal: Refusal) => Answer;
}

/** Answers a call as its fault, where it has one, wants it answered. */
export function withFault(befalling: Befalling | undefined, call: Faultable): Outcome {
  const fault = befalling?.fault;
  if (befalling !== undefined) call.record.fault = befalling.id;
  const respond = fault?.respond ?? { delayMs: 0 };
  if (respond === 'truncate') return { kind: 'truncate', answer: call.carryOut(), delayMs: 0 };
  if (typeof respond === 'object' && !('status' in respond)) {
    return { kind: 'answer', answer: call.carryOut(), delayMs: respond.delayMs };
  }
  if (fault?.afterActing) call.carryOut();
  if (typeof respond === 'string') return { kind: respond };
  return { kind: 'answer', answer: replacement(respond, call), delayMs: respond.delayMs ?? 0 };
}

function replacement(respond: FaultAnswer, call: Faultable): Answer {
  const { status, code = 'InternalError', message = 'A programmed fault.' } = respond;
  const answer = call.refuse(new Refusal(status, code, message));
  return { status, headers: { ...answer.headers, ...respond.headers }, body: respond.body ?? answer.body };
}

/** Decides on a call, and notes how long its answer takes. */
export function timed(record: RequestRecord, decide: () => Outcome): Outcome {
  const started = performance.now();
  const outcome = decide();
  const { kind } = outcome;
  if (kind === 'answer' || kind === 'truncate') {
    record.durationMs = Math.round((performance.now() - started + outcome.delayMs) * 100) / 100;
  }
  return outcome;
}

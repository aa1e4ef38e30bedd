import type { Failure } from './failure.ts';
import type { Json, PartOf } from './part-of.ts';

/** An answer in the shape in which the client returns it; what a test does not care for may be left out. */
export type Answer<Response> = unknown extends Response ? Json : PartOf<Response>;

/** What is told of a call to a function that answers it. */
export interface CallInfo {
  /** The operation's name. */
  readonly operation: string;
  /** 1 for the first; each attempt of a call is answered for itself. */
  readonly attempt: number;
  /** How many calls this expectation has answered, this one included. */
  readonly count: number;
  /** The parameters as they were written on the wire. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Fires when the call is aborted, or its time is over; nobody waits for the answer from then on. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Answers a call by itself. An error that it throws, other than a {@link Failure}, ends the call as it is, without another
 * attempt.
 */
export type AnswerFunction<Request, Response> = (
  request: Request,
  info: CallInfo,
) => Answer<Response> | Failure | Promise<Answer<Response> | Failure>;

/** What a call is answered with. */
export type Reply<Request, Response> = Answer<Response> | Failure | AnswerFunction<Request, Response>;

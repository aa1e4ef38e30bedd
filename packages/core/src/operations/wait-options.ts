import { type CallOptions, callOptionChecks } from '../call/call-options.ts';
import { ConfigError } from '../errors/errors.ts';
import { aFunction, anObject, checkOptions, type OptionCheck } from '../options.ts';
import type { Clock } from '../time/clock.ts';
import { listOf } from './accept.ts';

/** An answer of a waiter that decided nothing, so that it asks again after a pause. */
export interface WaitEvent<Response> {
  /** How often it was asked so far, 1 after the first answer. */
  readonly asked: number;
  /** The answer; `undefined` where the call failed with an error that the waiter reads as "not yet". */
  readonly response: Response | undefined;
  /** That error. */
  readonly error: unknown;
  /** Time since the wait began, in milliseconds. */
  readonly elapsedMs: number;
  /** Pause until it asks again, in milliseconds. */
  readonly pauseMs: number;
}

/** Options of `waitUntil`. */
export interface WaitOptions<Response = unknown> extends CallOptions {
  /** How long to wait at the most, in milliseconds. Default: 300,000 (five minutes). */
  readonly maxWaitMs?: number | undefined;
  /** Shortest pause between two calls, in milliseconds. Default: the waiter's own. */
  readonly minDelayMs?: number | undefined;
  /** Longest pause between two calls, in milliseconds. Default: the waiter's own. */
  readonly maxDelayMs?: number | undefined;
  /** Called before each pause, with the answer that did not decide yet. What it throws is ignored. */
  readonly onProgress?: ((event: WaitEvent<Response>) => void) | undefined;
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
}

const aTime: OptionCheck = (value) =>
  typeof value === 'number' && value >= 0 ? undefined : 'a number of milliseconds, at least 0';

const waitOptionChecks: Readonly<Record<string, OptionCheck>> = {
  ...callOptionChecks,
  maxWaitMs: aTime,
  minDelayMs: aTime,
  maxDelayMs: aTime,
  onProgress: aFunction,
  clock: anObject,
};

/** @throws ConfigError for an unknown or malformed option, and for an empty list in a request, which would select everything. */
export function checkWait(name: string, request: object, options: WaitOptions<never>): void {
  checkOptions(options, waitOptionChecks, name);
  for (const [field, value] of Object.entries(request)) {
    if (listOf(value)?.length === 0)
      throw new ConfigError(
        `${name}: '${field}' takes a list of at least one; an empty one would select everything`,
      );
  }
}

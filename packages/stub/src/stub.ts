import {
  type Clock,
  ConfigError,
  type Credentials,
  type CredentialsProvider,
  type Operation,
  type ServiceClient,
  substitute,
  type Transport,
} from '@scope/core';
import { anObject, checkOptions, isObject } from './check-options.ts';
import { sleeplessClock } from './clock.ts';
import { encodeAnswer } from './encode-answer.ts';
import { addExpectation, missingCalls } from './expectations.ts';
import { isFailure } from './failure.ts';
import type { PartOf } from './part-of.ts';
import type { RecordedCall } from './recorded-call.ts';
import type { Reply } from './reply.ts';
import { StubError } from './stub-error.ts';
import { type StubState, stubTransport } from './stub-transport.ts';

/** Options of {@link stub}. */
export interface StubOptions {
  /**
   * Who signs the calls, instead of the client's own credentials, which are never asked. Default: a made-up access key.
   * Give a provider here to test it.
   */
  readonly credentials?: CredentialsProvider | Credentials | undefined;
  /**
   * The client's time. Default: the machine's clock, except that pauses are over at once, as if their time had passed:
   * retries cost a test nothing.
   */
  readonly clock?: Clock | undefined;
}

/** What answers the calls of a client in a test, and remembers them. */
export interface Stub {
  /**
   * Answers calls of an operation, any number of them, even none. Expectations are tried in the order in which they were
   * added; the first that fits a call and is not used up answers it. Each attempt of a call takes an answer, as it would
   * from a server.
   *
   * @param request A part of the request that has to fit: objects may have more members, lists may not be longer.
   * @param answer The answer in the shape in which the client returns it, as far as it matters; `serviceError(…)` or
   * `networkFailure(…)`; or a function of the request that returns, or resolves to, one of these.
   * @throws ConfigError for an answer that the operation cannot give, naming the field; for an expectation that no call
   * could reach.
   */
  on<Request, Response>(
    operation: Operation<Request, Response>,
    answer: Reply<NoInfer<Request>, NoInfer<Response>>,
  ): Stub;
  /** As above, for those calls whose request has this part. */
  on<Request, Response>(
    operation: Operation<Request, Response>,
    request: PartOf<NoInfer<Request>>,
    answer: Reply<NoInfer<Request>, NoInfer<Response>>,
  ): Stub;
  /** As `on`, for one call that has to come. Several in a row answer one call after the other. */
  once<Request, Response>(
    operation: Operation<Request, Response>,
    answer: Reply<NoInfer<Request>, NoInfer<Response>>,
  ): Stub;
  /** As above, for a call whose request has this part. */
  once<Request, Response>(
    operation: Operation<Request, Response>,
    request: PartOf<NoInfer<Request>>,
    answer: Reply<NoInfer<Request>, NoInfer<Response>>,
  ): Stub;
  /**
   * Says of the expectation that was added last how many calls have to come; a further one is not answered by it.
   *
   * @throws ConfigError for anything but a whole number, at least 1, or if there is no expectation.
   */
  times(count: number): Stub;
  /** Every attempt of a call that came, in order; grows with each. */
  readonly calls: readonly RecordedCall[];
  /** Those of one operation. */
  callsOf<Request, Response>(operation: Operation<Request, Response>): readonly RecordedCall<Request>[];
  /**
   * Checks that all calls came that had to (`once`, `times`), and none that nobody expected, even where the program kept
   * silent about the error.
   *
   * @throws StubError that lists them.
   */
  verify(): void;
  /** Forgets all expectations and calls; the client stays stubbed. */
  reset(): void;
  /** Gives the client its own transport, clock and credentials back. */
  restore(): void;
  /** What stands in for the client's transport; for a provider that calls STS by itself, such as `ramRoleArn`. */
  readonly transport: Transport;
  /** The client's time while it is stubbed; for `waitUntil` and for providers, which have clocks of their own. */
  readonly clock: Clock;
}

const testKey: Credentials = { accessKeyId: 'stubAccessKeyId', accessKeySecret: 'stubAccessKeySecret' };
const stubbed = new WeakSet<object>();

/**
 * Answers the calls of a client in its place, so that a unit test needs no server: nothing is sent. Only what stands
 * behind the client is replaced. Requests are encoded and signed, answers and errors are decoded, middleware, retries and
 * time limits work as ever.
 *
 * @throws ConfigError for an unknown or malformed option, or a client that is stubbed already.
 * @example
 * ```ts
 * const ecs = new EcsClient({ regionId: 'cn-hangzhou' });
 * const stubs = stub(ecs).on(DescribeInstances, { TotalCount: 0, Instances: { Instance: [] } });
 * ```
 */
export function stub(client: ServiceClient, options: StubOptions = {}): Stub {
  checkOptions('stub', options, { credentials: anObject, clock: anObject });
  if (stubbed.has(client)) throw new ConfigError('stub: the client is stubbed already; restore() ends that');
  const { credentials = testKey, clock = sleeplessClock() } = options;
  const state: StubState = { expectations: [], calls: [], unexpected: [] };
  const transport = stubTransport(state);
  const giveBack = substitute(client, { transport, clock, credentials });
  stubbed.add(client);
  const stubs: Stub = {
    transport,
    clock,
    calls: state.calls,
    on(operation: Operation<never, unknown>, ...rest: readonly unknown[]) {
      expect(state, operation, rest, undefined);
      return stubs;
    },
    once(operation: Operation<never, unknown>, ...rest: readonly unknown[]) {
      expect(state, operation, rest, 1);
      return stubs;
    },
    times(count) {
      const last = state.expectations.at(-1);
      if (last === undefined) throw new ConfigError("times: there is no expectation yet; begin with 'on'");
      if (!Number.isInteger(count) || count < 1) {
        throw new ConfigError("times: 'count' takes a whole number, at least 1");
      }
      last.times = count;
      return stubs;
    },
    callsOf: <Request>({ name }: Operation<Request, unknown>) =>
      state.calls.filter(({ operation }) => operation === name) as RecordedCall<never>[],
    verify: () => verify(state),
    reset() {
      for (const list of Object.values(state)) list.length = 0;
    },
    restore() {
      if (stubbed.delete(client)) giveBack();
    },
  };
  return stubs;
}

/** Adds what `on` and `once` were given: an operation, a part of a request or none, and what to answer. */
function expect(
  { expectations }: StubState,
  operation: Operation<never, unknown>,
  given: readonly unknown[],
  times: number | undefined,
): void {
  if (!isObject(operation) || typeof operation.name !== 'string') {
    throw new ConfigError("on: 'operation' takes an operation such as DescribeInstances");
  }
  const reply = given.at(-1);
  const request = given.length > 1 ? given[0] : undefined;
  if (given.length === 0 || reply === undefined) {
    throw new ConfigError(`on: 'answer' for ${operation.name} is missing; {} is one`);
  }
  if (given.length > 2 || (given.length === 2 && !isObject(request))) {
    throw new ConfigError(`on: 'request' for ${operation.name} takes an object, a part of the request`);
  }
  // What is wrong with it is told where it was written, not at the call.
  if (typeof reply !== 'function' && !isFailure(reply)) encodeAnswer(operation, reply);
  const added = { operation, request: request as object | undefined, reply, times, count: 0 };
  addExpectation(expectations, added);
}

function verify({ expectations, unexpected }: StubState): void {
  const faults = [...missingCalls(expectations), ...unexpected];
  if (faults.length > 0) throw new StubError(faults.join('\n'));
}

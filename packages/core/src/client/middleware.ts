import type { CallOptions } from '../call/call-options.ts';
import type { Operation } from '../codec/operation.ts';
import type { Service } from '../endpoint/service.ts';

/** One call on its way through middleware. */
export interface MiddlewareCall {
  readonly service: Service;
  readonly operation: Operation<never, unknown>;
  readonly request: unknown;
  readonly options: CallOptions;
}

/** Wraps whole calls, retries included. Call `next` to go on, with the same call or a changed one. */
export type Middleware = (
  call: MiddlewareCall,
  next: (call: MiddlewareCall) => Promise<unknown>,
) => Promise<unknown>;

/** Wraps middleware around the call itself. */
export function compose(
  middleware: readonly Middleware[],
  last: (call: MiddlewareCall) => Promise<unknown>,
): (call: MiddlewareCall) => Promise<unknown> {
  return middleware.reduceRight<typeof last>((next, wrap) => (call) => wrap(call, next), last);
}

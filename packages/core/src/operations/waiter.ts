import type { Operation } from '../codec/operation.ts';

/** A condition to wait for: an operation to repeat and how to read its answers. */
export interface Waiter<Request, Response> {
  readonly name: string;
  readonly operation: Operation<Request, Response>;
  /** Pause before the second attempt, in milliseconds; later pauses grow up to `maxDelayMs`. */
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  /** Read in order; the first that matches decides. No match: wait and ask again. */
  readonly acceptors: readonly Acceptor[];
}

/** One rule of a waiter. */
export type Acceptor = {
  readonly outcome: 'success' | 'failure' | 'retry';
} & (
  | {
      /** Dotted path with `[]` for "of each element", for example `Instances.Instance[].Status`. */
      readonly path: string;
      /** `all`: there is at least one value and all equal `value`; `any`: at least one does; `none`: there is no value at all. */
      readonly match: 'all';
      readonly value: string | number | boolean;
      /** A field of the request that lists ids: there must be a value for each of them, for an answer may lack the newest. */
      readonly asked?: string;
    }
  | { readonly path: string; readonly match: 'any'; readonly value: string | number | boolean }
  | { readonly path: string; readonly match: 'none' }
  /** The call failed with this vendor error code. */
  | { readonly errorCode: string }
);

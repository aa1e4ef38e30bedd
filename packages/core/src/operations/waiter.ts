import type { Operation } from '../codec/operation.ts';

/** A condition to wait for: an operation to repeat and how to read its answers. `Product` is whose client can wait. */
export interface Waiter<Request, Response, Product extends string = string> {
  readonly name: string;
  readonly operation: Operation<Request, Response>;
  /** Pause before the second attempt, in milliseconds; later pauses grow up to `maxDelayMs`. */
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  /** Read in order; the first that matches decides. No match: wait and ask again. */
  readonly acceptors: readonly Acceptor[];
  /** Carries the product as a type; it never exists at run time. */
  '~product'?(name: Product): void;
}

/** What a value of an answer is compared with. */
export type AwaitedValue = string | number | boolean;

/** One rule of a waiter. */
export type Acceptor = {
  readonly outcome: 'success' | 'failure' | 'retry';
} & (
  | {
      /** Dotted path with `[]` for "of each element", for example `Instances.Instance[].Status`. */
      readonly path: string;
      /**
       * `all`: there is at least one value and all equal `value`; `any`: at least one does; `exists`: there is at least one
       * value, whatever it is; `none`: there is no value at all.
       */
      readonly match: 'all';
      /** One value, or those that are as good as each other. */
      readonly value: AwaitedValue | readonly AwaitedValue[];
      /** A field of the request that lists ids: there must be a value for each of them, for an answer may lack the newest. */
      readonly asked?: string;
    }
  | {
      readonly path: string;
      readonly match: 'any';
      readonly value: AwaitedValue | readonly AwaitedValue[];
    }
  | { readonly path: string; readonly match: 'exists'; readonly asked?: string }
  | { readonly path: string; readonly match: 'none' }
  /** The call failed with this vendor error code. */
  | { readonly errorCode: string }
);

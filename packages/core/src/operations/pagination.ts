import type { Operation } from '../codec/operation.ts';

/** How to walk the pages of a list operation. Field names are request or response fields; `items` is a dotted path. */
export type Pagination =
  | {
      readonly style: 'token';
      /** Dotted path of the list in a response, for example `Instances.Instance`. */
      readonly items: string;
      /** Request field that takes the token of the next page. */
      readonly inputToken: string;
      /** Dotted path of it in a response. */
      readonly outputToken: string;
      /** Request field that bounds the size of a page, and the size that is asked for when the caller names none. */
      readonly pageSize?: string;
      readonly defaultPageSize?: number;
      /** Where an operation can be paged by number as well: used when the caller sets one of these request fields. */
      readonly alternative?: PageNumberPagination;
    }
  | PageNumberPagination;

/** Paging by page number. */
export interface PageNumberPagination {
  readonly style: 'page';
  readonly items: string;
  /** Request field that takes the page number, which starts at 1. */
  readonly pageNumber: string;
  /** Request field that bounds the size of a page. */
  readonly pageSize: string;
  /** Dotted path of the number of all items in a response. */
  readonly total: string;
  /** The size that is asked for when the caller names none. */
  readonly defaultPageSize?: number;
}

declare const item: unique symbol;

/** A list operation that `paginate` can walk; `Item` is the type of one element. */
export interface PaginatedOperation<Request, Response, Item> extends Operation<Request, Response> {
  readonly pagination: Pagination;
  /** Carries the element type; it never exists at run time. */
  readonly [item]?: Item;
}

/**
 * The type of one element of the lists that a list operation returns. The compiler refuses an operation without pages.
 *
 * @example
 * ```ts
 * type Instance = ItemOf<typeof DescribeInstances>;
 * ```
 */
export type ItemOf<AnyOperation extends PaginatedOperation<never, unknown, unknown>> =
  AnyOperation extends PaginatedOperation<never, unknown, infer Item> ? Item : never;

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListThings`. */
export interface ListThingsRequest {
  /**
   * Whether the thing works.
   * - `up`: It does, since {@link StartThing}.
   */
  Status?: 'up' | 'down' | (string & {}) | undefined;
  /** The page, counted from 1. */
  PageNumber?: number | undefined;
  /** How many things a page holds. Default: `10`. */
  PageSize?: number | undefined;
}

/** The answer of `ListThings`. */
export interface ListThingsResponse {
  TotalCount?: number;
  /** The page, counted from 1. */
  PageNumber?: number;
  /** How many things a page holds. */
  PageSize?: number;
  Things?: ListThingsResponseThings[];
  RequestId: string;
}

/** `Things` in an answer of `ListThings`. */
export interface ListThingsResponseThings {
  /** The thing, from {@link RunThings}. Example: `t-1`. */
  Id?: string;
  /**
   * Whether the thing works.
   * - `up`: It does, since {@link StartThing}.
   */
  Status?: 'up' | 'down' | (string & {});
}

/**
 * Lists things, by status.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link ThingUp}.
 * - RAM action: `demo:ListThings`.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListThings
 */
export const ListThings: PaginatedOperation<ListThingsRequest, ListThingsResponse, ListThingsResponseThings> = {
  name: 'ListThings',
  ram: 'demo',
  readOnly: true,
  pagination: {
    style: 'page',
    items: 'Things',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListThings`. */
export interface ListThingsRequest {
  PageNumber?: number | undefined;
  /** Range: at most 500. */
  PageSize?: number | undefined;
}

/** The answer of `ListThings`. */
export interface ListThingsResponse {
  Things?: ListThingsResponseThings;
  NextToken?: string;
  TotalCount?: number;
  RequestId: string;
}

/** `Things` in an answer of `ListThings`. */
export interface ListThingsResponseThings {
  Thing?: ListThingsResponseThingsThing[];
}

/** `Things.Thing` in an answer of `ListThings`. */
export interface ListThingsResponseThingsThing {
  Id?: string;
}

/**
 * Calls `ListThings`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListThings
 */
export const ListThings: PaginatedOperation<ListThingsRequest, ListThingsResponse, ListThingsResponseThingsThing> = {
  name: 'ListThings',
  readOnly: true,
  pagination: {
    style: 'page',
    items: 'Things.Thing',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};

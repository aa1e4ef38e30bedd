// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListThings`. */
export interface ListThingsRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

/** The answer of `ListThings`. */
export interface ListThingsResponse {
  nextToken?: string;
  things?: ListThingsResponseThings[];
  RequestId: string;
}

/** `things` in an answer of `ListThings`. */
export interface ListThingsResponseThings {
  Id?: string;
}

/**
 * Calls `ListThings`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListThings
 */
export const ListThings: PaginatedOperation<ListThingsRequest, ListThingsResponse, ListThingsResponseThings> = {
  name: 'ListThings',
  readOnly: true,
  pagination: {
    style: 'token',
    items: 'things',
    inputToken: 'nextToken',
    outputToken: 'nextToken',
    pageSize: 'maxResults',
  },
};

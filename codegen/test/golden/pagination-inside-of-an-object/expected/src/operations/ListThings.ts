// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListThings`. */
export interface ListThingsRequest {
  NextToken?: string | undefined;
  /** Range: at most 50. */
  MaxResults?: number | undefined;
}

/** The answer of `ListThings`. */
export interface ListThingsResponse {
  Data?: ListThingsResponseData;
  RequestId: string;
}

/** `Data` in an answer of `ListThings`. */
export interface ListThingsResponseData {
  NextToken?: string;
  Things?: ListThingsResponseDataThings[];
}

/** `Data.Things` in an answer of `ListThings`. */
export interface ListThingsResponseDataThings {
  Id?: string;
}

/**
 * Calls `ListThings`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListThings
 */
export const ListThings: PaginatedOperation<ListThingsRequest, ListThingsResponse, ListThingsResponseDataThings> = {
  name: 'ListThings',
  readOnly: true,
  pagination: {
    style: 'token',
    items: 'Data.Things',
    inputToken: 'NextToken',
    outputToken: 'Data.NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 50,
  },
};

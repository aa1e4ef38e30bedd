// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListRows`. */
export interface ListRowsRequest {
  NextToken?: string | undefined;
  PageNumber?: number | undefined;
  PageSize?: number | undefined;
}

/** The answer of `ListRows`. */
export interface ListRowsResponse {
  Result?: ListRowsResponseResult;
  RequestId: string;
}

/** `Result` in an answer of `ListRows`. */
export interface ListRowsResponseResult {
  NextToken?: string;
  TotalCount?: number;
  Rows?: ListRowsResponseResultRows;
}

/** `Result.Rows` in an answer of `ListRows`. */
export interface ListRowsResponseResultRows {
  Row?: ListRowsResponseResultRowsRow[];
}

/** `Result.Rows.Row` in an answer of `ListRows`. */
export interface ListRowsResponseResultRowsRow {
  Id?: string;
}

/**
 * Calls `ListRows`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListRows
 */
export const ListRows: PaginatedOperation<ListRowsRequest, ListRowsResponse, ListRowsResponseResultRowsRow> = {
  name: 'ListRows',
  readOnly: true,
  pagination: {
    style: 'token',
    items: 'Result.Rows.Row',
    inputToken: 'NextToken',
    outputToken: 'Result.NextToken',
    alternative: {
      style: 'page',
      items: 'Result.Rows.Row',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'Result.TotalCount',
    },
  },
};

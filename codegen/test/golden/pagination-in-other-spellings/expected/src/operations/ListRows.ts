// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListRows`. */
export interface ListRowsRequest {
  page_number?: number | undefined;
  /** Range: at most 500. */
  page_size?: number | undefined;
}

/** The answer of `ListRows`. */
export interface ListRowsResponse {
  page_info?: ListRowsResponsePage_info;
  rows?: ListRowsResponseRows[];
  RequestId: string;
}

/** `page_info` in an answer of `ListRows`. */
export interface ListRowsResponsePage_info {
  total_count?: number;
}

/** `rows` in an answer of `ListRows`. */
export interface ListRowsResponseRows {
  Id?: string;
}

/**
 * Calls `ListRows`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListRows
 */
export const ListRows: PaginatedOperation<ListRowsRequest, ListRowsResponse, ListRowsResponseRows> = {
  name: 'ListRows',
  readOnly: true,
  pagination: {
    style: 'page',
    items: 'rows',
    pageNumber: 'page_number',
    pageSize: 'page_size',
    total: 'page_info.total_count',
    defaultPageSize: 100,
  },
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListAtTheTop`. */
export interface ListAtTheTopRequest {
  NextToken?: string | undefined;
}

/** The answer of `ListAtTheTop`. */
export interface ListAtTheTopResponse {
  NextToken?: string;
  Things?: string[];
  Usage?: ListAtTheTopResponseUsage;
  RequestId: string;
}

/** `Usage` in an answer of `ListAtTheTop`. */
export interface ListAtTheTopResponseUsage {
  NextToken?: string;
  Costs?: ListAtTheTopResponseUsageCosts;
}

/** `Usage.Costs` in an answer of `ListAtTheTop`. */
export interface ListAtTheTopResponseUsageCosts {
  Cost?: string[];
}

/**
 * Calls `ListAtTheTop`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListAtTheTop
 */
export const ListAtTheTop: PaginatedOperation<ListAtTheTopRequest, ListAtTheTopResponse, string> = {
  name: 'ListAtTheTop',
  readOnly: true,
  pagination: { style: 'token', items: 'Things', inputToken: 'NextToken', outputToken: 'NextToken' },
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListTokenInAList`. */
export interface ListTokenInAListRequest {
  NextToken?: string | undefined;
}

/** The answer of `ListTokenInAList`. */
export interface ListTokenInAListResponse {
  Things?: ListTokenInAListResponseThings[];
  RequestId: string;
}

/** `Things` in an answer of `ListTokenInAList`. */
export interface ListTokenInAListResponseThings {
  NextToken?: string;
}

/**
 * Calls `ListTokenInAList`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListTokenInAList
 */
export const ListTokenInAList: Operation<ListTokenInAListRequest, ListTokenInAListResponse> = {
  name: 'ListTokenInAList',
  readOnly: true,
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeTwoLists`. */
export interface DescribeTwoListsRequest {
  Status?: 'Running' | 'Stopped' | (string & {}) | undefined;
}

/** The answer of `DescribeTwoLists`. */
export interface DescribeTwoListsResponse {
  Status?: string;
  Parts?: DescribeTwoListsResponseParts[];
  Things?: DescribeTwoListsResponseThings[];
  RequestId: string;
}

/** `Parts` in an answer of `DescribeTwoLists`. */
export interface DescribeTwoListsResponseParts {
  Status?: string;
}

/** `Things` in an answer of `DescribeTwoLists`. */
export interface DescribeTwoListsResponseThings {
  Status?: string;
}

/**
 * Calls `DescribeTwoLists`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/DescribeTwoLists
 */
export const DescribeTwoLists: Operation<DescribeTwoListsRequest, DescribeTwoListsResponse> = {
  name: 'DescribeTwoLists',
  readOnly: true,
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeAll`. */
export interface DescribeAllRequest {
  Status?: 'Running' | 'Stopped' | (string & {}) | undefined;
}

/** The answer of `DescribeAll`. */
export interface DescribeAllResponse {
  Code?: string;
  Status?: string;
  Data?: DescribeAllResponseData;
  RequestId: string;
}

/** `Data` in an answer of `DescribeAll`. */
export interface DescribeAllResponseData {
  Things?: DescribeAllResponseDataThings[];
}

/** `Data.Things` in an answer of `DescribeAll`. */
export interface DescribeAllResponseDataThings {
  Status?: 'Running' | 'Stopped' | (string & {});
}

/**
 * Calls `DescribeAll`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/DescribeAll
 */
export const DescribeAll: Operation<DescribeAllRequest, DescribeAllResponse> = {
  name: 'DescribeAll',
  readOnly: true,
};

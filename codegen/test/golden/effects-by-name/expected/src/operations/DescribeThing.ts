// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeThing`. */
export type DescribeThingRequest = Record<string, never>;

/** The answer of `DescribeThing`. */
export interface DescribeThingResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `DescribeThing`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/DescribeThing
 */
export const DescribeThing: Operation<DescribeThingRequest, DescribeThingResponse> = {
  name: 'DescribeThing',
  readOnly: true,
};

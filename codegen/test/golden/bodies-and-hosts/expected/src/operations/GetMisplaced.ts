// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetMisplaced`. */
export interface GetMisplacedRequest {
  Bucket: string;
}

/** The answer of `GetMisplaced`. */
export interface GetMisplacedResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `GetMisplaced`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/GetMisplaced
 */
export const GetMisplaced: Operation<GetMisplacedRequest, GetMisplacedResponse> = {
  name: 'GetMisplaced',
  readOnly: true,
  parameters: { Bucket: { in: 'host' } },
};

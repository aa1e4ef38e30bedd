// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `FooRequest`. */
export type FooRequestRequest = Record<string, never>;

/** The answer of `FooRequest`. */
export interface FooRequestResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `FooRequest`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/FooRequest
 */
export const FooRequest: Operation<FooRequestRequest, FooRequestResponse> = {
  name: 'FooRequest',
};

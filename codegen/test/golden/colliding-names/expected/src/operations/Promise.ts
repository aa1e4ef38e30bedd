// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Promise`. */
export type Promise_Request = Record<string, never>;

/** The answer of `Promise`. */
export interface Promise_Response {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Promise`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Promise
 */
export const Promise_: Operation<Promise_Request, Promise_Response> = {
  name: 'Promise',
};

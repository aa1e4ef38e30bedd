// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Demo`. */
export type Demo_Request = Record<string, never>;

/** The answer of `Demo`. */
export interface Demo_Response {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Demo`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Demo
 */
export const Demo_: Operation<Demo_Request, Demo_Response> = {
  name: 'Demo',
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `con`. */
export type ConRequest = Record<string, never>;

/** The answer of `con`. */
export interface ConResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `con`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/con
 */
export const Con: Operation<ConRequest, ConResponse> = {
  name: 'con',
};

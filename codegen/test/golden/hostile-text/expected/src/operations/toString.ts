// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `toString`. */
export type ToStringRequest = Record<string, never>;

/** The answer of `toString`. */
export interface ToStringResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `toString`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/toString
 */
export const ToString: Operation<ToStringRequest, ToStringResponse> = {
  name: 'toString',
};

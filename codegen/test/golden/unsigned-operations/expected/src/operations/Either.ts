// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Either`. */
export type EitherRequest = Record<string, never>;

/** The answer of `Either`. */
export interface EitherResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Either`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Either
 */
export const Either: Operation<EitherRequest, EitherResponse> = {
  name: 'Either',
};

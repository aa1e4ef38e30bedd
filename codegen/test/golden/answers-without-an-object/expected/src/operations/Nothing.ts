// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Nothing`. */
export type NothingRequest = Record<string, never>;

/** The answer of `Nothing`. */
export interface NothingResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Nothing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Nothing
 */
export const Nothing: Operation<NothingRequest, NothingResponse> = {
  name: 'Nothing',
};

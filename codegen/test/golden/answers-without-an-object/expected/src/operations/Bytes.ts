// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Bytes`. */
export type BytesRequest = Record<string, never>;

/** The answer of `Bytes`. */
export type BytesResponse = Uint8Array;

/**
 * Calls `Bytes`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Bytes
 */
export const Bytes: Operation<BytesRequest, BytesResponse> = {
  name: 'Bytes',
  response: 'binary',
};

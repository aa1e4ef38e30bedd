// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PutBytes`. */
export interface PutBytesRequest {
  body?: Uint8Array | undefined;
  Bucket: string;
}

/** The answer of `PutBytes`. */
export interface PutBytesResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `PutBytes`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/PutBytes
 */
export const PutBytes: Operation<PutBytesRequest, PutBytesResponse> = {
  name: 'PutBytes',
  parameters: { body: { in: 'body' }, Bucket: { in: 'host' } },
};

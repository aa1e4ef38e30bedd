// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';
import type { Shared } from '../schemas.ts';

/** The parameters of `ListShared`. */
export interface ListSharedRequest {
  Status?: 'Running' | 'Stopped' | (string & {}) | undefined;
}

/** The answer of `ListShared`. */
export interface ListSharedResponse {
  Things?: Shared[];
  RequestId: string;
}

/**
 * Calls `ListShared`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListShared
 */
export const ListShared: Operation<ListSharedRequest, ListSharedResponse> = {
  name: 'ListShared',
  readOnly: true,
};

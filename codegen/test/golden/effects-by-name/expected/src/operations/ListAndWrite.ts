// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListAndWrite`. */
export type ListAndWriteRequest = Record<string, never>;

/** The answer of `ListAndWrite`. */
export interface ListAndWriteResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `ListAndWrite`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListAndWrite
 */
export const ListAndWrite: Operation<ListAndWriteRequest, ListAndWriteResponse> = {
  name: 'ListAndWrite',
};

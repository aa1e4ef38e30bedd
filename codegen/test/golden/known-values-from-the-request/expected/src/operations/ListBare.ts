// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListBare`. */
export interface ListBareRequest {
  Status?: 'Running' | 'Stopped' | (string & {}) | undefined;
}

/** The answer of `ListBare`. */
export type ListBareResponse = ListBareResponseItem[];

/** An element in an answer of `ListBare`. */
export interface ListBareResponseItem {
  Status?: 'Running' | 'Stopped' | (string & {});
}

/**
 * Calls `ListBare`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListBare
 */
export const ListBare: Operation<ListBareRequest, ListBareResponse> = {
  name: 'ListBare',
  readOnly: true,
  response: 'list',
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListThings`. */
export interface ListThingsRequest {
  NextToken?: string | undefined;
  /** Range: at most 50. */
  MaxResults?: number | undefined;
}

/** The answer of `ListThings`. */
export interface ListThingsResponse {
  NextToken?: string;
  Things?: string[];
  Others?: ListThingsResponseOthers;
  RequestId: string;
}

/** `Others` in an answer of `ListThings`. */
export interface ListThingsResponseOthers {
  Other?: string[];
}

/**
 * Calls `ListThings`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListThings
 */
export const ListThings: Operation<ListThingsRequest, ListThingsResponse> = {
  name: 'ListThings',
  readOnly: true,
};

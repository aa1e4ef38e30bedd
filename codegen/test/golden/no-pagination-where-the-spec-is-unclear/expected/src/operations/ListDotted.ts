// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListDotted`. */
export interface ListDottedRequest {
  NextToken?: string | undefined;
}

/** The answer of `ListDotted`. */
export interface ListDottedResponse {
  NextToken?: string;
  'Things.Thing'?: string[];
  RequestId: string;
}

/**
 * Calls `ListDotted`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListDotted
 */
export const ListDotted: Operation<ListDottedRequest, ListDottedResponse> = {
  name: 'ListDotted',
  readOnly: true,
};

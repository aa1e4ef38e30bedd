// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListTwoDeep`. */
export interface ListTwoDeepRequest {
  NextToken?: string | undefined;
}

/** The answer of `ListTwoDeep`. */
export interface ListTwoDeepResponse {
  NextToken?: string;
  A?: ListTwoDeepResponseA;
  RequestId: string;
}

/** `A` in an answer of `ListTwoDeep`. */
export interface ListTwoDeepResponseA {
  B?: ListTwoDeepResponseAB;
}

/** `A.B` in an answer of `ListTwoDeep`. */
export interface ListTwoDeepResponseAB {
  C?: string[];
  D?: string[];
}

/**
 * Calls `ListTwoDeep`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListTwoDeep
 */
export const ListTwoDeep: Operation<ListTwoDeepRequest, ListTwoDeepResponse> = {
  name: 'ListTwoDeep',
  readOnly: true,
};

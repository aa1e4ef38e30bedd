// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListTooDeep`. */
export interface ListTooDeepRequest {
  NextToken?: string | undefined;
}

/** The answer of `ListTooDeep`. */
export interface ListTooDeepResponse {
  NextToken?: string;
  A?: ListTooDeepResponseA;
  RequestId: string;
}

/** `A` in an answer of `ListTooDeep`. */
export interface ListTooDeepResponseA {
  B?: ListTooDeepResponseAB;
}

/** `A.B` in an answer of `ListTooDeep`. */
export interface ListTooDeepResponseAB {
  C?: ListTooDeepResponseABC;
}

/** `A.B.C` in an answer of `ListTooDeep`. */
export interface ListTooDeepResponseABC {
  D?: string[];
}

/**
 * Calls `ListTooDeep`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListTooDeep
 */
export const ListTooDeep: Operation<ListTooDeepRequest, ListTooDeepResponse> = {
  name: 'ListTooDeep',
  readOnly: true,
};

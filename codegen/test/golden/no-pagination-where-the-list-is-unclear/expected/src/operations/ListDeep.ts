// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListDeep`. */
export interface ListDeepRequest {
  NextToken?: string | undefined;
}

/** The answer of `ListDeep`. */
export interface ListDeepResponse {
  NextToken?: string;
  A?: ListDeepResponseA;
  RequestId: string;
}

/** `A` in an answer of `ListDeep`. */
export interface ListDeepResponseA {
  B?: ListDeepResponseAB;
}

/** `A.B` in an answer of `ListDeep`. */
export interface ListDeepResponseAB {
  C?: string[];
}

/**
 * Calls `ListDeep`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListDeep
 */
export const ListDeep: Operation<ListDeepRequest, ListDeepResponse> = {
  name: 'ListDeep',
  readOnly: true,
};

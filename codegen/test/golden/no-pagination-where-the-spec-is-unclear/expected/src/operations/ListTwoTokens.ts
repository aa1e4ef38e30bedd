// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListTwoTokens`. */
export interface ListTwoTokensRequest {
  NextToken?: string | undefined;
}

/** The answer of `ListTwoTokens`. */
export interface ListTwoTokensResponse {
  Things?: string[];
  Mine?: ListTwoTokensResponseMine;
  Yours?: ListTwoTokensResponseYours;
  RequestId: string;
}

/** `Mine` in an answer of `ListTwoTokens`. */
export interface ListTwoTokensResponseMine {
  NextToken?: string;
}

/** `Yours` in an answer of `ListTwoTokens`. */
export interface ListTwoTokensResponseYours {
  NextToken?: string;
}

/**
 * Calls `ListTwoTokens`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListTwoTokens
 */
export const ListTwoTokens: Operation<ListTwoTokensRequest, ListTwoTokensResponse> = {
  name: 'ListTwoTokens',
  readOnly: true,
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ListOthers`. */
export interface ListOthersRequest {
  NextToken?: string | undefined;
}

/** The answer of `ListOthers`. */
export interface ListOthersResponse {
  Things?: ListOthersResponseThings;
  NextToken?: string;
  TotalCount?: number;
  RequestId: string;
}

/** `Things` in an answer of `ListOthers`. */
export interface ListOthersResponseThings {
  Thing?: ListOthersResponseThingsThing[];
}

/** `Things.Thing` in an answer of `ListOthers`. */
export interface ListOthersResponseThingsThing {
  Id?: string;
}

/**
 * Calls `ListOthers`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListOthers
 */
export const ListOthers: Operation<ListOthersRequest, ListOthersResponse> = {
  name: 'ListOthers',
  readOnly: true,
};

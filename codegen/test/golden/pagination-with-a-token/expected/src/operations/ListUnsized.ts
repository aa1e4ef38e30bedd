// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListUnsized`. */
export interface ListUnsizedRequest {
  NextToken?: string | undefined;
}

/** The answer of `ListUnsized`. */
export interface ListUnsizedResponse {
  Things?: ListUnsizedResponseThings;
  NextToken?: string;
  TotalCount?: number;
  RequestId: string;
}

/** `Things` in an answer of `ListUnsized`. */
export interface ListUnsizedResponseThings {
  Thing?: ListUnsizedResponseThingsThing[];
}

/** `Things.Thing` in an answer of `ListUnsized`. */
export interface ListUnsizedResponseThingsThing {
  Id?: string;
}

/**
 * Calls `ListUnsized`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ListUnsized
 */
export const ListUnsized: PaginatedOperation<ListUnsizedRequest, ListUnsizedResponse, ListUnsizedResponseThingsThing> = {
  name: 'ListUnsized',
  readOnly: true,
  pagination: { style: 'token', items: 'Things.Thing', inputToken: 'NextToken', outputToken: 'NextToken' },
};

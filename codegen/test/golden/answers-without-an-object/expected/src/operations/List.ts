// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `List`. */
export type ListRequest = Record<string, never>;

/** The answer of `List`. */
export type ListResponse = ListResponseItem[];

/** An element in an answer of `List`. */
export interface ListResponseItem {
  Id?: string;
}

/**
 * Calls `List`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/List
 */
export const List: Operation<ListRequest, ListResponse> = {
  name: 'List',
  response: 'list',
};

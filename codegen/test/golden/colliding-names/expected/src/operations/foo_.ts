// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `foo`. */
export type Foo_Request = Record<string, never>;

/** The answer of `foo`. */
export interface Foo_Response {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `foo`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/foo
 */
export const Foo_: Operation<Foo_Request, Foo_Response> = {
  name: 'foo',
};

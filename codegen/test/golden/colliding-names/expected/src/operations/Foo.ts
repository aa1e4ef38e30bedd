// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Foo`. */
export interface FooRequest_ {
  BarBaz?: FooRequest_BarBaz | undefined;
  Bar?: FooRequest_Bar | undefined;
  'Bar.Baz'?: FooRequest_BarBaz_2 | undefined;
}

/** `BarBaz` in a request of `Foo`. */
export interface FooRequest_BarBaz {
  A?: string | undefined;
}

/** `Bar` in a request of `Foo`. */
export interface FooRequest_Bar {
  Baz?: FooRequest_BarBaz_ | undefined;
}

/** `Bar.Baz` in a request of `Foo`. */
export interface FooRequest_BarBaz_ {
  B?: string | undefined;
}

/** `Bar.Baz` in a request of `Foo`. */
export interface FooRequest_BarBaz_2 {
  C?: string | undefined;
}

/** The answer of `Foo`. */
export interface FooResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Foo`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Foo
 */
export const Foo: Operation<FooRequest_, FooResponse> = {
  name: 'Foo',
};

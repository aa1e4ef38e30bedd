// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartThing`. */
export interface StartThingRequest {
  /** The thing, from {@link RunThings}. */
  Id: string;
}

/** The answer of `StartThing`. */
export interface StartThingResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Starts a thing that is `down`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `other:StartThing`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/StartThing
 */
export const StartThing: Operation<StartThingRequest, StartThingResponse> = {
  name: 'StartThing',
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetThing`. */
export interface GetThingRequest {
  ClientToken?: string | undefined;
}

/** The answer of `GetThing`. */
export interface GetThingResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Gets a thing.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/GetThing
 */
export const GetThing: Operation<GetThingRequest, GetThingResponse> = {
  name: 'GetThing',
  clientToken: true,
};

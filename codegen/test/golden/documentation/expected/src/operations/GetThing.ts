// Generated from specs/demo/2020-01-01.json by "npm run generate -- demo". A change made here is lost.
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
 * It changes something.
 * Calls with the same `ClientToken` count as one.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/GetThing
 */
export const GetThing: Operation<GetThingRequest, GetThingResponse> = {
  name: 'GetThing',
  clientToken: true,
};

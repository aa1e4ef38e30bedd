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
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/GetThing
 */
export const GetThing: Operation<GetThingRequest, GetThingResponse> = {
  name: 'GetThing',
  clientToken: true,
};

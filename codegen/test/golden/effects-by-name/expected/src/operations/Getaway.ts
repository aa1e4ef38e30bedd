// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Getaway`. */
export interface GetawayRequest {
  ClientToken?: string | undefined;
}

/** The answer of `Getaway`. */
export interface GetawayResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Getaway`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Getaway
 */
export const Getaway: Operation<GetawayRequest, GetawayResponse> = {
  name: 'Getaway',
  clientToken: true,
};

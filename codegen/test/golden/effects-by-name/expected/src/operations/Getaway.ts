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
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Getaway
 */
export const Getaway: Operation<GetawayRequest, GetawayResponse> = {
  name: 'Getaway',
  clientToken: true,
};

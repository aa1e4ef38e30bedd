// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RunThings`. */
export interface RunThingsRequest {
  ClientToken?: string | undefined;
  /**
   * How big each is. Default: `20`.
   * @deprecated Use `Height` instead.
   */
  Size?: number | undefined;
}

/** The answer of `RunThings`. */
export interface RunThingsResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Makes things, and starts them.
 *
 * They are `up` after a while: wait with {@link ThingUp}.
 * {@link StartThing} starts one that is there.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `demo:RunThings`, on `acs:demo:{regionId}:{accountId}:thing/*`.
 * - Errors: `IncorrectThingStatus`, `QuotaExceed.Thing`, `InvalidThing.NotFound`, `InvalidParameter`.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/RunThings
 */
export const RunThings: Operation<RunThingsRequest, RunThingsResponse> = {
  name: 'RunThings',
  ram: 'demo',
  clientToken: true,
};

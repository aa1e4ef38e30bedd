// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CopyThing`. */
export interface CopyThingRequest {
  ThingId?: string | undefined;
}

/** The answer of `CopyThing`. */
export interface CopyThingResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `CopyThing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `demo:CopyThing`, on `acs:demo:*:{accountId}:bigthing/*`,
 * `acs:demo:{regionId}:{accountId}:bigthing/{bigThingId}`, `acs:other:{regionId}:{accountId}:key-pair/{name}`.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/CopyThing
 */
export const CopyThing: Operation<CopyThingRequest, CopyThingResponse> = {
  name: 'CopyThing',
  ram: 'demo',
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateThing`. */
export interface CreateThingRequest {
  Name: string;
  Note?: string | undefined;
  RegionId?: string | undefined;
  ClientToken?: string | undefined;
}

/** The answer of `CreateThing`. */
export interface CreateThingResponse {
  RequestId: string;
  ThingId?: string;
}

/**
 * Calls `CreateThing`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/CreateThing
 */
export const CreateThing: Operation<CreateThingRequest, CreateThingResponse> = {
  name: 'CreateThing',
  regionId: true,
  clientToken: true,
};

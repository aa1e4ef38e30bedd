// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `MoveThing`. */
export interface MoveThingRequest {
  regionId?: string | undefined;
}

/** The answer of `MoveThing`. */
export interface MoveThingResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `MoveThing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/MoveThing
 */
export const MoveThing: Operation<MoveThingRequest, MoveThingResponse> = {
  name: 'MoveThing',
  regionId: 'regionId',
};

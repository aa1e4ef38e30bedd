// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PeekThing`. */
export interface PeekThingRequest {
  Id: string;
}

/** The answer of `PeekThing`. */
export interface PeekThingResponse {
  Id?: string;
}

/**
 * Calls `PeekThing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/PeekThing
 */
export const PeekThing: Operation<PeekThingRequest, PeekThingResponse> = {
  name: 'PeekThing',
  method: 'HEAD',
  path: '/things/{Id}',
  parameters: { Id: { in: 'path' } },
};

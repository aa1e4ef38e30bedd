// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ChangeThing`. */
export interface ChangeThingRequest {
  Id: string;
}

/** The answer of `ChangeThing`. */
export interface ChangeThingResponse {
  Id?: string;
}

/**
 * Calls `ChangeThing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ChangeThing
 */
export const ChangeThing: Operation<ChangeThingRequest, ChangeThingResponse> = {
  name: 'ChangeThing',
  method: 'PATCH',
  path: '/things/{Id}',
  parameters: { Id: { in: 'path' } },
};

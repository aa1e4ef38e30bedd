// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReplaceThing`. */
export interface ReplaceThingRequest {
  Id: string;
}

/** The answer of `ReplaceThing`. */
export interface ReplaceThingResponse {
  Id?: string;
}

/**
 * Calls `ReplaceThing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ReplaceThing
 */
export const ReplaceThing: Operation<ReplaceThingRequest, ReplaceThingResponse> = {
  name: 'ReplaceThing',
  method: 'PUT',
  path: '/things/{Id}',
  parameters: { Id: { in: 'path' } },
};

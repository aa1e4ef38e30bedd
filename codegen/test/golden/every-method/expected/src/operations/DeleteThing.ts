// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteThing`. */
export interface DeleteThingRequest {
  Id: string;
}

/** The answer of `DeleteThing`. */
export interface DeleteThingResponse {
  Id?: string;
}

/**
 * Calls `DeleteThing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/DeleteThing
 */
export const DeleteThing: Operation<DeleteThingRequest, DeleteThingResponse> = {
  name: 'DeleteThing',
  method: 'DELETE',
  path: '/things/{Id}',
  parameters: { Id: { in: 'path' } },
};

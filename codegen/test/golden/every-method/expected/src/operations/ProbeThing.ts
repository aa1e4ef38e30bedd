// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ProbeThing`. */
export interface ProbeThingRequest {
  Id: string;
}

/** The answer of `ProbeThing`. */
export interface ProbeThingResponse {
  Id?: string;
}

/**
 * Calls `ProbeThing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/ProbeThing
 */
export const ProbeThing: Operation<ProbeThingRequest, ProbeThingResponse> = {
  name: 'ProbeThing',
  method: 'OPTIONS',
  path: '/things/{Id}',
  parameters: { Id: { in: 'path' } },
};

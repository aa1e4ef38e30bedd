// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StopThings`. */
export interface StopThingsRequest {
  Status?: 'Running' | 'Stopped' | (string & {}) | undefined;
}

/** The answer of `StopThings`. */
export interface StopThingsResponse {
  Things?: StopThingsResponseThings[];
  RequestId: string;
}

/** `Things` in an answer of `StopThings`. */
export interface StopThingsResponseThings {
  Status?: string;
}

/**
 * Calls `StopThings`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/StopThings
 */
export const StopThings: Operation<StopThingsRequest, StopThingsResponse> = {
  name: 'StopThings',
};

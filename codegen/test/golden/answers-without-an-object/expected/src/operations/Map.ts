// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Map`. */
export type MapRequest = Record<string, never>;

/** The answer of `Map`. */
export interface MapResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Map`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Map
 */
export const Map: Operation<MapRequest, MapResponse> = {
  name: 'Map',
};

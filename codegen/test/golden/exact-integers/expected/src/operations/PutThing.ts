// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PutThing`. */
export interface PutThingRequest {
  /** Range: at least 1. */
  Size?: number | bigint | undefined;
  Sizes?: readonly (number | bigint)[] | undefined;
}

/** The answer of `PutThing`. */
export interface PutThingResponse {
  Size?: number | bigint;
  Sizes?: (number | bigint)[];
  Count?: number;
  Plain?: number;
  Ratio?: number;
  RequestId: string;
}

/**
 * Calls `PutThing`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/PutThing
 */
export const PutThing: Operation<PutThingRequest, PutThingResponse> = {
  name: 'PutThing',
};

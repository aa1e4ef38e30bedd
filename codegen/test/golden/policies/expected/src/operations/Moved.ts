// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Moved`. */
export interface MovedRequest {
  ThingId?: string | undefined;
}

/** The answer of `Moved`. */
export interface MovedResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Moved`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:Moved`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Moved
 */
export const Moved: Operation<MovedRequest, MovedResponse> = {
  name: 'Moved',
};

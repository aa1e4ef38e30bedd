// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PutThing`. */
export interface PutThingRequest {
  Labels?: Readonly<Record<string, string>> | undefined;
  Lists?: Readonly<Record<string, readonly number[]>> | undefined;
  Free?: Readonly<Record<string, unknown>> | undefined;
  Any?: unknown;
}

/** The answer of `PutThing`. */
export interface PutThingResponse {
  Labels?: Record<string, string>;
  Any?: unknown;
  Free?: Record<string, unknown>;
  Open?: PutThingResponseOpen;
  RequestId: string;
}

/** `Open` in an answer of `PutThing`. */
export interface PutThingResponseOpen {
  A?: string;
  [name: string]: unknown;
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

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `Unstated`. */
export type UnstatedRequest = Record<string, never>;

/** The answer of `Unstated`. */
export interface UnstatedResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Unstated`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Unstated
 */
export const Unstated: Operation<UnstatedRequest, UnstatedResponse> = {
  name: 'Unstated',
};

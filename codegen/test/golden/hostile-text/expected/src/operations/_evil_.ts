// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `'+evil+'`. */
export type EvilRequest = Record<string, never>;

/** The answer of `'+evil+'`. */
export interface EvilResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `'+evil+'`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/%27%2Bevil%2B%27
 */
export const Evil: Operation<EvilRequest, EvilResponse> = {
  name: '\'+evil+\'',
};

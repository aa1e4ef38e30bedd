// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `../../Escape`. */
export type EscapeRequest = Record<string, never>;

/** The answer of `../../Escape`. */
export interface EscapeResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `../../Escape`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/..%2F..%2FEscape
 */
export const Escape: Operation<EscapeRequest, EscapeResponse> = {
  name: '../../Escape',
};

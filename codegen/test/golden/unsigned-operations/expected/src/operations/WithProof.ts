// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import { anonymous, type Operation } from '@scope/core';

/** The parameters of `WithProof`. */
export type WithProofRequest = Record<string, never>;

/** The answer of `WithProof`. */
export interface WithProofResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `WithProof`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - Needs no credentials: the request is not signed.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/WithProof
 */
export const WithProof: Operation<WithProofRequest, WithProofResponse> = {
  name: 'WithProof',
  anonymous: anonymous,
};

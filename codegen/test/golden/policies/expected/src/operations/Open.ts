// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import { anonymous, type Operation } from '@scope/core';

/** The parameters of `Open`. */
export interface OpenRequest {
  ThingId?: string | undefined;
}

/** The answer of `Open`. */
export interface OpenResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `Open`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - Needs no credentials: the request is not signed.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/Open
 */
export const Open: Operation<OpenRequest, OpenResponse> = {
  name: 'Open',
  ram: 'demo',
  anonymous: anonymous,
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PutForm`. */
export interface PutFormRequest {
  Query?: string | undefined;
  Name: string;
  Tags?: readonly string[] | undefined;
}

/** The answer of `PutForm`. */
export interface PutFormResponse {
  RequestId: string;
  [name: string]: unknown;
}

/**
 * Calls `PutForm`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/PutForm
 */
export const PutForm: Operation<PutFormRequest, PutFormResponse> = {
  name: 'PutForm',
  parameters: { Name: { in: 'formData' }, Tags: { in: 'formData', style: 'simple' } },
};

// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeThingAttribute`. */
export interface DescribeThingAttributeRequest {
  Status?: 'Running' | 'Stopped' | (string & {}) | undefined;
  Direction?: 'in' | 'out' | (string & {}) | undefined;
  Role?: 'front' | 'back' | (string & {}) | undefined;
}

/** The answer of `DescribeThingAttribute`. */
export interface DescribeThingAttributeResponse {
  Status?: 'Running' | 'Stopped' | (string & {});
  Role?: string;
  Parts?: DescribeThingAttributeResponseParts[];
  RequestId: string;
}

/** `Parts` in an answer of `DescribeThingAttribute`. */
export interface DescribeThingAttributeResponseParts {
  Direction?: 'in' | 'out' | (string & {});
  Role?: string;
}

/**
 * Calls `DescribeThingAttribute`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/DescribeThingAttribute
 */
export const DescribeThingAttribute: Operation<DescribeThingAttributeRequest, DescribeThingAttributeResponse> = {
  name: 'DescribeThingAttribute',
  readOnly: true,
};

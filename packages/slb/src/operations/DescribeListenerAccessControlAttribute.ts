// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeListenerAccessControlAttribute`. */
export interface DescribeListenerAccessControlAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-8vb86hxixo8lvsja8q0uf`. */
  LoadBalancerId: string;
  /** Example: `80`. */
  ListenerPort: number;
  /** Example: `https`. */
  ListenerProtocol?: string | undefined;
}

/** The answer of `DescribeListenerAccessControlAttribute`. */
export interface DescribeListenerAccessControlAttributeResponse {
  /** Example: `192.168.11.134`. */
  SourceItems?: string;
  /** Example: `open_white_list`. */
  AccessControlStatus?: 'open_white_list' | 'close' | (string & {});
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
}

/**
 * Calls `DescribeListenerAccessControlAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeListenerAccessControlAttribute
 */
export const DescribeListenerAccessControlAttribute: Operation<DescribeListenerAccessControlAttributeRequest, DescribeListenerAccessControlAttributeResponse> = {
  name: 'DescribeListenerAccessControlAttribute',
  readOnly: true,
  regionId: true,
};

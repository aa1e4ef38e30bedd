// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeListenerAccessControlAttribute`. */
export interface DescribeListenerAccessControlAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer, `lb-…`. Example: `lb-8vb86hxixo8lvsja8q0uf`. */
  LoadBalancerId: string;
  /** The frontend port of the listener. Example: `80`. */
  ListenerPort: number;
  /**
   * The protocol of the listener, in small letters; needed where listeners of different protocols share the port.
   * Example: `https`.
   */
  ListenerProtocol?: string | undefined;
}

/** The answer of `DescribeListenerAccessControlAttribute`. */
export interface DescribeListenerAccessControlAttributeResponse {
  /** The addresses and ranges on the whitelist, separated by commas. Example: `192.168.11.134`. */
  SourceItems?: string;
  /**
   * Whether the whitelist of the listener is in force.
   * - `open_white_list`: Only addresses on the whitelist get through; nobody does while it is empty.
   * - `close`: Everybody gets through.
   *
   * Example: `open_white_list`.
   */
  AccessControlStatus?: 'open_white_list' | 'close' | (string & {});
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
}

/**
 * Returns the whitelist that belongs to one listener, and whether it is on.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeListenerAccessControlAttribute`.
 * - Errors: `TooManyListeners`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeListenerAccessControlAttribute
 */
export const DescribeListenerAccessControlAttribute: Operation<DescribeListenerAccessControlAttributeRequest, DescribeListenerAccessControlAttributeResponse> = {
  name: 'DescribeListenerAccessControlAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetListenerAccessControlStatus`. */
export interface SetListenerAccessControlStatusRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer, `lb-…`. Example: `lb-8vb86hxixo8lvsja8q0uf`. */
  LoadBalancerId: string;
  /** The frontend port of the listener. Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
  /**
   * Whether the whitelist of the listener is in force.
   * - `open_white_list`: Only addresses on the whitelist get through; nobody does while it is empty.
   * - `close`: Everybody gets through.
   *
   * Example: `open_white_list`.
   */
  AccessControlStatus: 'open_white_list' | 'close' | (string & {});
  /**
   * The protocol of the listener, in small letters; needed where listeners of different protocols share the port.
   * Example: `https`.
   */
  ListenerProtocol?: string | undefined;
}

/** The answer of `SetListenerAccessControlStatus`. */
export interface SetListenerAccessControlStatusResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Switches the whitelist that belongs to one listener on or off.
 *
 * This is the older kind of access control; for lists that listeners share see {@link CreateAccessControlList}.
 * Fill the whitelist with {@link AddListenerWhiteListItem} before it goes on.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetListenerAccessControlStatus`.
 * - Errors: `OperationFailed.ActionNotSupport`, `TooManyListeners`, `OperationUnsupported.SetAccessControl`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetListenerAccessControlStatus
 */
export const SetListenerAccessControlStatus: Operation<SetListenerAccessControlStatusRequest, SetListenerAccessControlStatusResponse> = {
  name: 'SetListenerAccessControlStatus',
  ram: 'slb',
  regionId: true,
};

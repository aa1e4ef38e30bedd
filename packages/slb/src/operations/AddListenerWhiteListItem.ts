// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddListenerWhiteListItem`. */
export interface AddListenerWhiteListItemRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer, `lb-…`. Example: `lb-bp1o94dp5i6ear2j44cac`. */
  LoadBalancerId: string;
  /** The frontend port of the listener. Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
  /**
   * The addresses or ranges to add, separated by commas. `0.0.0.0/0` is refused: to let everybody in, close the
   * whitelist. Example: `192.168.11.134`.
   */
  SourceItems: string;
  /**
   * The protocol of the listener, in small letters; needed where listeners of different protocols share the port.
   * Example: `https`.
   */
  ListenerProtocol?: string | undefined;
}

/** The answer of `AddListenerWhiteListItem`. */
export interface AddListenerWhiteListItemResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Adds addresses to the whitelist that belongs to one listener, the older kind of access control.
 *
 * Counts while `AccessControlStatus` of the listener is `open_white_list`; see {@link
 * SetListenerAccessControlStatus}. New setups use access control lists instead ({@link CreateAccessControlList}),
 * which several listeners can share.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:AddListenerWhiteListItem`.
 * - Errors: `TooManyListeners`, `Operation.NotAllowed`, `InvalidAddress`, `InvalidParameter.SourceItems`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddListenerWhiteListItem
 */
export const AddListenerWhiteListItem: Operation<AddListenerWhiteListItemRequest, AddListenerWhiteListItemResponse> = {
  name: 'AddListenerWhiteListItem',
  ram: 'slb',
  regionId: true,
};

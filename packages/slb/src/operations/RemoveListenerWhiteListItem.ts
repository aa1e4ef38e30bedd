// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveListenerWhiteListItem`. */
export interface RemoveListenerWhiteListItemRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer, `lb-…`. Example: `lb-8vb86hxixo8lvsja8q0uf`. */
  LoadBalancerId: string;
  /** The frontend port of the listener. Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
  /** The addresses or ranges to take out, separated by commas. Example: `192.168.11.134`. */
  SourceItems: string;
  /**
   * The protocol of the listener, in small letters; needed where listeners of different protocols share the port.
   * Example: `https`.
   */
  ListenerProtocol?: string | undefined;
}

/** The answer of `RemoveListenerWhiteListItem`. */
export interface RemoveListenerWhiteListItemResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Takes addresses out of the whitelist that belongs to one listener.
 *
 * A whitelist that is switched on and empty lets nobody through.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:RemoveListenerWhiteListItem`.
 * - Errors: `TooManyListeners`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveListenerWhiteListItem
 */
export const RemoveListenerWhiteListItem: Operation<RemoveListenerWhiteListItemRequest, RemoveListenerWhiteListItemResponse> = {
  name: 'RemoveListenerWhiteListItem',
  ram: 'slb',
  regionId: true,
};

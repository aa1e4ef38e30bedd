// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveListenerWhiteListItem`. */
export interface RemoveListenerWhiteListItemRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-8vb86hxixo8lvsja8q0uf`. */
  LoadBalancerId: string;
  /** Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Example: `192.168.11.134`. */
  SourceItems: string;
  /** Example: `https`. */
  ListenerProtocol?: string | undefined;
}

/** The answer of `RemoveListenerWhiteListItem`. */
export interface RemoveListenerWhiteListItemResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `RemoveListenerWhiteListItem`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveListenerWhiteListItem
 */
export const RemoveListenerWhiteListItem: Operation<RemoveListenerWhiteListItemRequest, RemoveListenerWhiteListItemResponse> = {
  name: 'RemoveListenerWhiteListItem',
  regionId: true,
};

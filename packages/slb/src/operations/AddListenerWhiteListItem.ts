// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddListenerWhiteListItem`. */
export interface AddListenerWhiteListItemRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1o94dp5i6ear2j44cac`. */
  LoadBalancerId: string;
  /** Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Example: `192.168.11.134`. */
  SourceItems: string;
  /** Example: `https`. */
  ListenerProtocol?: string | undefined;
}

/** The answer of `AddListenerWhiteListItem`. */
export interface AddListenerWhiteListItemResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `AddListenerWhiteListItem`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddListenerWhiteListItem
 */
export const AddListenerWhiteListItem: Operation<AddListenerWhiteListItemRequest, AddListenerWhiteListItemResponse> = {
  name: 'AddListenerWhiteListItem',
  regionId: true,
};

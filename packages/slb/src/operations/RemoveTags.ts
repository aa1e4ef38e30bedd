// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveTags`. */
export interface RemoveTagsRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer, `lb-…`. Example: `lb-bp1l5jse2ph89c91vwjf9`. */
  LoadBalancerId: string;
  /**
   * The tags to take off, as a JSON list such as `[{"TagKey":"Key1","TagValue":"Value1"}]`. Example:
   * `[{"TagKey":"Key1","TagValue":"Value1"},{"TagKey":"Key2","TagValue":"Value2"}]`.
   */
  Tags: string;
}

/** The answer of `RemoveTags`. */
export interface RemoveTagsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF3E7657921`. */
  RequestId: string;
}

/**
 * Takes tags off one load balancer, in the older way.
 *
 * {@link UntagResources} does the same for many resources and types.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:RemoveTags`.
 * - Errors: `InvalidParameter.TagKey`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveTags
 */
export const RemoveTags: Operation<RemoveTagsRequest, RemoveTagsResponse> = {
  name: 'RemoveTags',
  ram: 'slb',
  regionId: true,
};

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveTags`. */
export interface RemoveTagsRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1l5jse2ph89c91vwjf9`. */
  LoadBalancerId: string;
  /** Example: `[{"TagKey":"Key1","TagValue":"Value1"},{"TagKey":"Key2","TagValue":"Value2"}]`. */
  Tags: string;
}

/** The answer of `RemoveTags`. */
export interface RemoveTagsResponse {
  /** Example: `365F4154-92F6-4AE4-92F8-7FF3E7657921`. */
  RequestId: string;
}

/**
 * Calls `RemoveTags`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveTags
 */
export const RemoveTags: Operation<RemoveTagsRequest, RemoveTagsResponse> = {
  name: 'RemoveTags',
  regionId: true,
};

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddTags`. */
export interface AddTagsRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer, `lb-…`. Example: `lb-bp1kuzybjpurikp57gve3`. */
  LoadBalancerId: string;
  /**
   * The tags to put on, as a JSON list such as `[{"TagKey":"Key1","TagValue":"Value1"}]`. Example:
   * `[{"TagKey":"Key1","TagValue":"Value1"},{"TagKey":"Key2","TagValue":"Value2"}]`.
   */
  Tags: string;
}

/** The answer of `AddTags`. */
export interface AddTagsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF348090687`. */
  RequestId: string;
}

/**
 * Puts tags on one load balancer, in the older way.
 *
 * {@link TagResources} does the same for many load balancers at once, and for listeners, groups and certificates.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:AddTags`.
 * - Errors: `Duplicate.TagKey`, `QuotaExceeded.Tag`, `QuotaExceed.TagsPerResource`, `InnerRateLimiting`,
 * `InvalidParameter.TagValue`, `InvalidParameter.TagKey`, and 5 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddTags
 */
export const AddTags: Operation<AddTagsRequest, AddTagsResponse> = {
  name: 'AddTags',
  ram: 'slb',
  regionId: true,
};

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddTags`. */
export interface AddTagsRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1kuzybjpurikp57gve3`. */
  LoadBalancerId: string;
  /** Example: `[{"TagKey":"Key1","TagValue":"Value1"},{"TagKey":"Key2","TagValue":"Value2"}]`. */
  Tags: string;
}

/** The answer of `AddTags`. */
export interface AddTagsResponse {
  /** Example: `365F4154-92F6-4AE4-92F8-7FF348090687`. */
  RequestId: string;
}

/**
 * Calls `AddTags`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddTags
 */
export const AddTags: Operation<AddTagsRequest, AddTagsResponse> = {
  name: 'AddTags',
  regionId: true,
};

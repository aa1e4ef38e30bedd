// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UntagResources`. */
export interface UntagResourcesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `instance`. */
  ResourceType:
    | 'instance'
    | 'certificate'
    | 'acl'
    | 'listener'
    | 'vservergroup'
    | 'masterslaveservergroup'
    | (string & {});
  /** Default: `false`. Example: `true`. */
  All?: boolean | undefined;
  /** Items: at most 51. Example: `lb-bp16qjewdsunr41m1i9vr`. */
  ResourceId: readonly string[];
  /** Items: at most 21. Example: `FinanceDept`. */
  TagKey?: readonly string[] | undefined;
}

/** The answer of `UntagResources`. */
export interface UntagResourcesResponse {
  /** Example: `C46FF5A8-C5F0-4024-8262-B16BA3D497CC`. */
  RequestId: string;
}

/**
 * Calls `UntagResources`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UntagResources
 */
export const UntagResources: Operation<UntagResourcesRequest, UntagResourcesResponse> = {
  name: 'UntagResources',
  regionId: true,
};

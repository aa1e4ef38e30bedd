// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `TagResources`. */
export interface TagResourcesRequest {
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
  /** Items: at most 51. Example: `lb-bp16qjewdsunr41m1i9vr`. */
  ResourceId: readonly string[];
  /** Items: at most 21. */
  Tag: readonly TagResourcesRequestTag[];
}

/** `Tag` in a request of `TagResources`. */
export interface TagResourcesRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `TagResources`. */
export interface TagResourcesResponse {
  /** Example: `C46FF5A8-C5F0-4024-8262-B16B639225A0`. */
  RequestId: string;
}

/**
 * Calls `TagResources`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/TagResources
 */
export const TagResources: Operation<TagResourcesRequest, TagResourcesResponse> = {
  name: 'TagResources',
  regionId: true,
};

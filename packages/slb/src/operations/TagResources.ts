// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `TagResources`. */
export interface TagResourcesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * What kind of resource the call is about; one kind per call.
   * - `instance`: Load balancers.
   * - `loadbalancer`: A load balancer.
   * - `certificate`: Server or CA certificates.
   * - `acl`: Access control lists.
   * - `listener`: Listeners.
   * - `vservergroup`: VServer groups.
   * - `masterslaveservergroup`: Primary/secondary server groups.
   *
   * Example: `instance`.
   */
  ResourceType:
    | 'instance'
    | 'certificate'
    | 'acl'
    | 'listener'
    | 'vservergroup'
    | 'masterslaveservergroup'
    | (string & {});
  /**
   * The resources, all of the type given; at most 20 ids. A listener is written as load balancer, protocol and
   * port with underscores between them: `lb-…_http_80`. Items: at most 51. Example: `lb-bp16qjewdsunr41m1i9vr`.
   */
  ResourceId: readonly string[];
  /** The tags to put on every one of the resources, as pairs of a key and a value; at most 20. Items: at most 21. */
  Tag: readonly TagResourcesRequestTag[];
}

/** `Tag` in a request of `TagResources`. */
export interface TagResourcesRequestTag {
  /**
   * What the tag is called, for example `env`: 64 characters fit everywhere, access control lists and CA
   * certificates take up to 128. Without `http://` or `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters, or nothing. Without `http://` or
   * `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Value?: string | undefined;
}

/** The answer of `TagResources`. */
export interface TagResourcesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `C46FF5A8-C5F0-4024-8262-B16B639225A0`. */
  RequestId: string;
}

/**
 * Puts tags on load balancers, listeners, server groups, certificates or access control lists.
 *
 * One call takes at most 20 resources of one type.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:TagResources`.
 * - Errors: `Duplicate.TagKey`, `QuotaLimitExceeds`, `SizeLimitExceeded.ResourceId`, `SizeLimitExceeded.Tag`,
 * `DeniedForNoneTagCreator`, `DeniedForScopeNotEqual`, and 17 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/TagResources
 */
export const TagResources: Operation<TagResourcesRequest, TagResourcesResponse> = {
  name: 'TagResources',
  ram: 'slb',
  regionId: true,
};

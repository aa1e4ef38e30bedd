// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UntagResources`. */
export interface UntagResourcesRequest {
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
  /** Takes every tag off the resources, where no `TagKey` is given. Default: `false`. Example: `true`. */
  All?: boolean | undefined;
  /**
   * The resources, all of the type given; at most 20 ids. A listener is written as load balancer, protocol and
   * port with underscores between them: `lb-…_http_80`. Items: at most 51. Example: `lb-bp16qjewdsunr41m1i9vr`.
   */
  ResourceId: readonly string[];
  /**
   * The keys of the tags to take off; at most 20. Without it, `All` decides. Items: at most 21. Example:
   * `FinanceDept`.
   */
  TagKey?: readonly string[] | undefined;
}

/** The answer of `UntagResources`. */
export interface UntagResourcesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `C46FF5A8-C5F0-4024-8262-B16BA3D497CC`. */
  RequestId: string;
}

/**
 * Takes tags off load balancers, listeners, server groups, certificates or access control lists.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:UntagResources`.
 * - Errors: `Duplicate.TagKey`, `SizeLimitExceeded.ResourceId`, `SizeLimitExceeded.TagKey`,
 * `DeniedForNoneTagCreator`, `DeniedForScopeNotEqual`, `DeniedForOperateCustomTag`, and 12 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UntagResources
 */
export const UntagResources: Operation<UntagResourcesRequest, UntagResourcesResponse> = {
  name: 'UntagResources',
  ram: 'slb',
  regionId: true,
};

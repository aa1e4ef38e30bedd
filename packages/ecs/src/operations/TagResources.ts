// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `TagResources`. */
export interface TagResourcesRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 51. */
  ResourceId: readonly string[];
  ResourceOwnerAccount?: string | undefined;
  /** Example: `instance`. */
  ResourceType:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'volume'
    | 'eni'
    | 'ddh'
    | 'ddhcluster'
    | 'keypair'
    | 'launchtemplate'
    | 'reservedinstance'
    | 'snapshotpolicy'
    | 'elasticityassurance'
    | 'capacityreservation'
    | 'command'
    | 'invocation'
    | 'activation'
    | 'managedinstance'
    | (string & {});
  /** Items: at most 21. */
  Tag: readonly TagResourcesRequestTag[];
}

/** `Tag` in a request of `TagResources`. */
export interface TagResourcesRequestTag {
  /** Example: `TestKey`. */
  Key: string;
  /** Example: `TestValue`. */
  Value: string;
}

/** The answer of `TagResources`. */
export interface TagResourcesResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `TagResources`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TagResources
 */
export const TagResources: Operation<TagResourcesRequest, TagResourcesResponse> = {
  name: 'TagResources',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UntagResources`. */
export interface UntagResourcesRequest {
  /** Default: `false`. Example: `false`. */
  All?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 51. */
  ResourceId: readonly string[];
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
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
    | (string & {});
  /** Items: at most 21. */
  TagKey?: readonly string[] | undefined;
}

/** The answer of `UntagResources`. */
export interface UntagResourcesResponse {
  /** Example: `C46FF5A8-C5F0-4024-8262-B16B639225A0`. */
  RequestId: string;
}

/**
 * Calls `UntagResources`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UntagResources
 */
export const UntagResources: Operation<UntagResourcesRequest, UntagResourcesResponse> = {
  name: 'UntagResources',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDedicatedHostCluster`. */
export interface CreateDedicatedHostClusterRequest {
  /** Default: `null`. Example: `myDDHCluster`. */
  DedicatedHostClusterName?: string | undefined;
  /** Default: `null`. Example: `This-is-my-DDHCluster`. */
  Description?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateDedicatedHostClusterRequestTag[] | undefined;
  /** Example: `cn-hangzhou-f`. */
  ZoneId: string;
}

/** `Tag` in a request of `CreateDedicatedHostCluster`. */
export interface CreateDedicatedHostClusterRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateDedicatedHostCluster`. */
export interface CreateDedicatedHostClusterResponse {
  /** Example: `dc-bp12wlf6bw0vz9v22dr3`. */
  DedicatedHostClusterId?: string;
  /** Example: `E2A664A6-2933-4C64-88AE-5033D003F781`. */
  RequestId: string;
}

/**
 * Calls `CreateDedicatedHostCluster`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDedicatedHostCluster
 */
export const CreateDedicatedHostCluster: Operation<CreateDedicatedHostClusterRequest, CreateDedicatedHostClusterResponse> = {
  name: 'CreateDedicatedHostCluster',
  regionId: true,
};

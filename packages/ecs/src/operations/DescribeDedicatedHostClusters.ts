// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersRequest {
  /** Example: `["dc-bp12wlf6am0vz9v2wihs", "dc-bp12wlf6am0vz9v3c4wq"]`. */
  DedicatedHostClusterIds?: readonly string[] | string | undefined;
  /** Example: `myDDHCluster`. */
  DedicatedHostClusterName?: string | undefined;
  LockReason?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `5`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  Status?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeDedicatedHostClustersRequestTag[] | undefined;
  /** Example: `cn-hangzhou-f`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponse {
  DedicatedHostClusters?: DescribeDedicatedHostClustersResponseDedicatedHostClusters;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `5`. */
  PageSize?: number;
  /** Example: `214A2187-B06F-4E49-A081-4D053466A8C7`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `DedicatedHostClusters` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClusters {
  DedicatedHostCluster?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostCluster[];
}

/** `DedicatedHostClusters.DedicatedHostCluster` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostCluster {
  DedicatedHostClusterCapacity?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacity;
  /** Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId?: string;
  /** Example: `myDDHCluster`. */
  DedicatedHostClusterName?: string;
  DedicatedHostIds?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostIds;
  /** Example: `This-is-my-DDHCluster`. */
  Description?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  Tags?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterTags;
  /** Example: `cn-hangzhou-f`. */
  ZoneId?: string;
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity` in an answer of
 * `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacity {
  AvailableInstanceTypes?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityAvailableInstanceTypes;
  /** Example: `4`. */
  AvailableMemory?: number;
  /** Example: `2`. */
  AvailableVcpus?: number;
  LocalStorageCapacities?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityLocalStorageCapacities;
  /** Example: `8`. */
  TotalMemory?: number;
  /** Example: `4`. */
  TotalVcpus?: number;
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity.AvailableInstanceTypes` in an answer of
 * `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityAvailableInstanceTypes {
  AvailableInstanceType?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityAvailableInstanceTypesAvailableInstanceType[];
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity.AvailableInstanceTypes.AvailableInstanceType`
 * in an answer of `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityAvailableInstanceTypesAvailableInstanceType {
  /** Example: `0`. */
  AvailableInstanceCapacity?: number;
  /** Example: `ecs.c6.26xlarge`. */
  InstanceType?: string;
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity.LocalStorageCapacities` in an answer of
 * `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityLocalStorageCapacities {
  LocalStorageCapacity?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityLocalStorageCapacitiesLocalStorageCapacity[];
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity.LocalStorageCapacities.LocalStorageCapacity`
 * in an answer of `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityLocalStorageCapacitiesLocalStorageCapacity {
  /** Example: `20`. */
  AvailableDisk?: number;
  /** Example: `cloud`. */
  DataDiskCategory?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | (string & {});
  /** Example: `40`. */
  TotalDisk?: number;
}

/** `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostIds` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostIds {
  DedicatedHostId?: string[];
}

/** `DedicatedHostClusters.DedicatedHostCluster.Tags` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterTags {
  Tag?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterTagsTag[];
}

/** `DedicatedHostClusters.DedicatedHostCluster.Tags.Tag` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeDedicatedHostClusters`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostClusters
 */
export const DescribeDedicatedHostClusters: PaginatedOperation<DescribeDedicatedHostClustersRequest, DescribeDedicatedHostClustersResponse, DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostCluster> = {
  name: 'DescribeDedicatedHostClusters',
  readOnly: true,
  regionId: true,
  parameters: { DedicatedHostClusterIds: { style: 'json' } },
  pagination: {
    style: 'page',
    items: 'DedicatedHostClusters.DedicatedHostCluster',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersRequest {
  /**
   * The clusters to list, as a JSON list of at most 100 ids. Example: `["dc-bp12wlf6am0vz9v2wihs",
   * "dc-bp12wlf6am0vz9v3c4wq"]`.
   */
  DedicatedHostClusterIds?: readonly string[] | string | undefined;
  /** Only clusters of this name. Example: `myDDHCluster`. */
  DedicatedHostClusterName?: string | undefined;
  /** Not in use yet, for locked clusters. */
  LockReason?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `5`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Not in use yet, for the state of clusters. */
  Status?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly DescribeDedicatedHostClustersRequestTag[] | undefined;
  /** Only clusters in this zone. Example: `cn-hangzhou-f`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponse {
  /** The clusters of this page. */
  DedicatedHostClusters?: DescribeDedicatedHostClustersResponseDedicatedHostClusters;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `5`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `214A2187-B06F-4E49-A081-4D053466A8C7`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: number;
}

/** `DedicatedHostClusters` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClusters {
  /** One cluster with its hosts and what capacity they have together. */
  DedicatedHostCluster?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostCluster[];
}

/** `DedicatedHostClusters.DedicatedHostCluster` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostCluster {
  /** The memory in GiB, the vCPUs and the like of all hosts of the cluster, and what is free. */
  DedicatedHostClusterCapacity?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacity;
  /** The dedicated host cluster, `dc-…`. Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId?: string;
  /** The name that the cluster was given. Example: `myDDHCluster`. */
  DedicatedHostClusterName?: string;
  /** The hosts that have been put into the cluster. */
  DedicatedHostIds?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostIds;
  /** What was written down about the cluster. Example: `This-is-my-DDHCluster`. */
  Description?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterTags;
  /** The zone that the resource is in, of those that {@link DescribeZones} lists. Example: `cn-hangzhou-f`. */
  ZoneId?: string;
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity` in an answer of
 * `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacity {
  /** The instance types that the cluster has room for. */
  AvailableInstanceTypes?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityAvailableInstanceTypes;
  /** The memory of the cluster that is still free, in GiB. Example: `4`. */
  AvailableMemory?: number;
  /** The number of vCPUs of the cluster that are still free. Example: `2`. */
  AvailableVcpus?: number;
  /** The local disks of the cluster, by category. */
  LocalStorageCapacities?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityLocalStorageCapacities;
  /** The memory of the cluster in all, in GiB. Example: `8`. */
  TotalMemory?: number;
  /** The number of vCPUs of the cluster in all. Example: `4`. */
  TotalVcpus?: number;
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity.AvailableInstanceTypes` in an answer of
 * `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityAvailableInstanceTypes {
  /** One instance type, and how many such instances still fit. */
  AvailableInstanceType?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityAvailableInstanceTypesAvailableInstanceType[];
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity.AvailableInstanceTypes.AvailableInstanceType`
 * in an answer of `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityAvailableInstanceTypesAvailableInstanceType {
  /** The number of instances of this type that the cluster still has room for. Example: `0`. */
  AvailableInstanceCapacity?: number;
  /** An instance type that the cluster has room for. Example: `ecs.c6.26xlarge`. */
  InstanceType?: string;
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity.LocalStorageCapacities` in an answer of
 * `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityLocalStorageCapacities {
  /** What there is in GiB of one category of local disks. */
  LocalStorageCapacity?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityLocalStorageCapacitiesLocalStorageCapacity[];
}

/**
 * `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostClusterCapacity.LocalStorageCapacities.LocalStorageCapacity`
 * in an answer of `DescribeDedicatedHostClusters`.
 */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostClusterCapacityLocalStorageCapacitiesLocalStorageCapacity {
  /** The capacity of this category that is still free, in GiB. Example: `20`. */
  AvailableDisk?: number;
  /** The category of the disks that this entry adds up. Example: `cloud`. */
  DataDiskCategory?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | (string & {});
  /** The capacity of this category in all, in GiB. Example: `40`. */
  TotalDisk?: number;
}

/** `DedicatedHostClusters.DedicatedHostCluster.DedicatedHostIds` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterDedicatedHostIds {
  /** The ids of the hosts, `dh-…`. */
  DedicatedHostId?: string[];
}

/** `DedicatedHostClusters.DedicatedHostCluster.Tags` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterTagsTag[];
}

/** `DedicatedHostClusters.DedicatedHostCluster.Tags.Tag` in an answer of `DescribeDedicatedHostClusters`. */
export interface DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostClusterTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists dedicated host clusters, with their hosts and their free capacity.
 *
 * Conditions given together must all hold. An empty list as `DedicatedHostClusterIds`, `[]`, is a condition too,
 * and matches nothing.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeDedicatedHostClusters`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostClusters
 */
export const DescribeDedicatedHostClusters: PaginatedOperation<DescribeDedicatedHostClustersRequest, DescribeDedicatedHostClustersResponse, DescribeDedicatedHostClustersResponseDedicatedHostClustersDedicatedHostCluster> = {
  name: 'DescribeDedicatedHostClusters',
  ram: 'ecs',
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

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsRequest {
  /** Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId?: string | undefined;
  /** Example: `["dh-bp165p6xk2tlw61ebtit", "dh-bp1f9vxmno7emy967omj"]`. */
  DedicatedHostIds?: readonly string[] | string | undefined;
  /** Example: `MyDDHTestName`. */
  DedicatedHostName?: string | undefined;
  /** Example: `ddh.g5`. */
  DedicatedHostType?: string | undefined;
  /** Example: `financial`. */
  LockReason?: 'financial' | 'security' | (string & {}) | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `false`. */
  NeedHostDetail?: string | undefined;
  /** Example: `e71d8a535bd9cc11`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  QueryInventory?: boolean | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-aek3b6jzp667vf6`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `true`. */
  SocketDetails?: 'true' | 'false' | (string & {}) | undefined;
  /** Default: `Available`. Example: `Available`. */
  Status?:
    | 'Available'
    | 'UnderAssessment'
    | 'PermanentFailure'
    | 'TempUnavailable'
    | 'Redeploying'
    | (string & {})
    | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeDedicatedHostsRequestTag[] | undefined;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponse {
  DedicatedHosts?: DescribeDedicatedHostsResponseDedicatedHosts;
  /** Example: `e71d8a535bd9cc11`. */
  NextToken?: string;
  /** Example: `5`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `7654525A-9964-4ABB-8BCD-98F8835E809A`. */
  RequestId: string;
  /** Example: `3`. */
  TotalCount?: number;
}

/** `DedicatedHosts` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHosts {
  DedicatedHost?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHost[];
}

/** `DedicatedHosts.DedicatedHost` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHost {
  SchedulerOptions?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSchedulerOptions;
  /** Example: `Migrate`. */
  ActionOnMaintenance?: 'Migrate' | 'Stop' | (string & {});
  /** Example: `on`. */
  AutoPlacement?: 'on' | 'off' | (string & {});
  /** Example: `2017-01-01T12:00Z`. */
  AutoReleaseTime?: string;
  Capacity?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacity;
  /** Example: `Prepaid`. */
  ChargeType?: string;
  /** Example: `3`. */
  Cores?: number;
  /** Example: `1`. */
  CpuOverCommitRatio?: number;
  /** Example: `2018-01-01T12:00Z`. */
  CreationTime?: string;
  /** Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId?: string;
  /** Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId?: string;
  /** Example: `MyDDHTestName`. */
  DedicatedHostName?: string;
  DedicatedHostOwnerId?: number;
  /** Example: `ddh.g5`. */
  DedicatedHostType?: string;
  /** Example: `this-is-my-DDH`. */
  Description?: string;
  /** Example: `2019-01-01T12:00Z`. */
  ExpiredTime?: string;
  /** Example: `gpu`. */
  GPUSpec?: string;
  HostDetailInfo?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostHostDetailInfo;
  Instances?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostInstances;
  /** Example: `12aaa123456ff19dec12345d3026ee4bf`. */
  MachineId?: string;
  NetworkAttributes?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostNetworkAttributes;
  OperationLocks?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostOperationLocks;
  /** Example: `10`. */
  PhysicalGpus?: number;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `rg-aek3b6jzp667vf6`. */
  ResourceGroupId?: string;
  /** Example: `Month`. */
  SaleCycle?: 'Month' | 'Year' | (string & {});
  /** Example: `5`. */
  Sockets?: number;
  /** Example: `Available`. */
  Status?: 'Available' | 'UnderAssessment' | 'PermanentFailure' | (string & {});
  SupportedCustomInstanceTypeFamilies?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedCustomInstanceTypeFamilies;
  SupportedInstanceTypeFamilies?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedInstanceTypeFamilies;
  SupportedInstanceTypesList?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedInstanceTypesList;
  Tags?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostTags;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `DedicatedHosts.DedicatedHost.SchedulerOptions` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSchedulerOptions {
  ManagedPrivateSpaceId?: string;
}

/** `DedicatedHosts.DedicatedHost.Capacity` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacity {
  AvailableInstanceTypes?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacityAvailableInstanceTypes;
  /** Example: `65`. */
  AvailableLocalStorage?: number;
  /** Example: `25`. */
  AvailableMemory?: number;
  /** Example: `5`. */
  AvailableVcpus?: number;
  /** Example: `2`. */
  AvailableVgpus?: number;
  /** Example: `i2`. */
  LocalStorageCategory?: string;
  SocketCapacities?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacitySocketCapacities;
  /** Example: `512`. */
  TotalLocalStorage?: number;
  /** Example: `1024`. */
  TotalMemory?: number;
  /** Example: `56`. */
  TotalVcpus?: number;
  /** Example: `10`. */
  TotalVgpus?: number;
}

/** `DedicatedHosts.DedicatedHost.Capacity.AvailableInstanceTypes` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacityAvailableInstanceTypes {
  AvailableInstanceType?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacityAvailableInstanceTypesAvailableInstanceType[];
}

/**
 * `DedicatedHosts.DedicatedHost.Capacity.AvailableInstanceTypes.AvailableInstanceType` in an answer of
 * `DescribeDedicatedHosts`.
 */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacityAvailableInstanceTypesAvailableInstanceType {
  AvailableInstanceCapacity?: number;
  InstanceType?: string;
}

/** `DedicatedHosts.DedicatedHost.Capacity.SocketCapacities` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacitySocketCapacities {
  SocketCapacity?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacitySocketCapacitiesSocketCapacity[];
}

/**
 * `DedicatedHosts.DedicatedHost.Capacity.SocketCapacities.SocketCapacity` in an answer of
 * `DescribeDedicatedHosts`.
 */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacitySocketCapacitiesSocketCapacity {
  /** Example: `65`. */
  AvailableMemory?: number;
  /** Example: `64`. */
  AvailableVcpu?: number;
  /** Example: `1`. */
  SocketId?: number;
  /** Example: `128`. */
  TotalMemory?: number;
  /** Example: `128`. */
  TotalVcpu?: number;
}

/** `DedicatedHosts.DedicatedHost.HostDetailInfo` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostHostDetailInfo {
  SerialNumber?: string;
  VgpuVersion?: string;
}

/** `DedicatedHosts.DedicatedHost.Instances` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostInstances {
  Instance?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostInstancesInstance[];
}

/** `DedicatedHosts.DedicatedHost.Instances.Instance` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostInstancesInstance {
  /** Example: `i-bp14ot0ykf8w13a19nl6`. */
  InstanceId?: string;
  InstanceOwnerId?: number;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `0,1`. */
  SocketId?: string;
}

/** `DedicatedHosts.DedicatedHost.NetworkAttributes` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostNetworkAttributes {
  /** Example: `60`. */
  SlbUdpTimeout?: number;
  /** Example: `60`. */
  UdpTimeout?: number;
}

/** `DedicatedHosts.DedicatedHost.OperationLocks` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostOperationLocks {
  OperationLock?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostOperationLocksOperationLock[];
}

/** `DedicatedHosts.DedicatedHost.OperationLocks.OperationLock` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostOperationLocksOperationLock {
  /** Example: `financial`. */
  LockReason?: 'financial' | 'security' | (string & {});
}

/** `DedicatedHosts.DedicatedHost.SupportedCustomInstanceTypeFamilies` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedCustomInstanceTypeFamilies {
  SupportedCustomInstanceTypeFamily?: string[];
}

/** `DedicatedHosts.DedicatedHost.SupportedInstanceTypeFamilies` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedInstanceTypeFamilies {
  SupportedInstanceTypeFamily?: string[];
}

/** `DedicatedHosts.DedicatedHost.SupportedInstanceTypesList` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedInstanceTypesList {
  SupportedInstanceTypesList?: string[];
}

/** `DedicatedHosts.DedicatedHost.Tags` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostTags {
  Tag?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostTagsTag[];
}

/** `DedicatedHosts.DedicatedHost.Tags.Tag` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeDedicatedHosts`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHosts
 */
export const DescribeDedicatedHosts: PaginatedOperation<DescribeDedicatedHostsRequest, DescribeDedicatedHostsResponse, DescribeDedicatedHostsResponseDedicatedHostsDedicatedHost> = {
  name: 'DescribeDedicatedHosts',
  readOnly: true,
  regionId: true,
  parameters: { DedicatedHostIds: { style: 'json' } },
  pagination: {
    style: 'token',
    items: 'DedicatedHosts.DedicatedHost',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
    alternative: {
      style: 'page',
      items: 'DedicatedHosts.DedicatedHost',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
      defaultPageSize: 100,
    },
  },
};

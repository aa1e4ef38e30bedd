// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsRequest {
  /** Only hosts of this cluster, `dc-…`. Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId?: string | undefined;
  /**
   * The hosts to list, as a JSON list of at most 100 ids. Example: `["dh-bp165p6xk2tlw61ebtit",
   * "dh-bp1f9vxmno7emy967omj"]`.
   */
  DedicatedHostIds?: readonly string[] | string | undefined;
  /** Only hosts of this name. Example: `MyDDHTestName`. */
  DedicatedHostName?: string | undefined;
  /** Only hosts of this type, such as `ddh.g6`. Example: `ddh.g5`. */
  DedicatedHostType?: string | undefined;
  /**
   * Only hosts that are locked for this reason.
   * - `financial`: A payment is overdue.
   * - `security`: For security.
   *
   * Example: `financial`.
   */
  LockReason?: 'financial' | 'security' | (string & {}) | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Range: 1 to
   * 100. Example: `10`.
   */
  MaxResults?: number | undefined;
  /** Whether `HostDetailInfo` is filled in, as the text `true` or `false`. Example: `false`. */
  NeedHostDetail?: string | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `e71d8a535bd9cc11`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Not documented by the vendor; leave it out. */
  QueryInventory?: boolean | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-aek3b6jzp667vf6`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Whether `SocketCapacities` is filled in, which tells the capacity socket by socket, as room for a new instance
   * must be on one socket. Example: `true`.
   */
  SocketDetails?: 'true' | 'false' | (string & {}) | undefined;
  /**
   * Only hosts in this state.
   * - `Available`: Working.
   * - `UnderAssessment`: Working, but about to fail; {@link RedeployDedicatedHost} moves its instances off.
   * - `PermanentFailure`: Broken for good.
   * - `TempUnavailable`: Out of order for now.
   * - `Redeploying`: Being brought back.
   *
   * Default: `Available`. Example: `Available`.
   */
  Status?:
    | 'Available'
    | 'UnderAssessment'
    | 'PermanentFailure'
    | 'TempUnavailable'
    | 'Redeploying'
    | (string & {})
    | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly DescribeDedicatedHostsRequestTag[] | undefined;
  /** Only hosts in this zone. Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsRequestTag {
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

/** The answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponse {
  /** The hosts of this page. */
  DedicatedHosts?: DescribeDedicatedHostsResponseDedicatedHosts;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `e71d8a535bd9cc11`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `5`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `7654525A-9964-4ABB-8BCD-98F8835E809A`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `3`. */
  TotalCount?: number;
}

/** `DedicatedHosts` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHosts {
  /** One host with its state, its free capacity and the instances on it. */
  DedicatedHost?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHost[];
}

/** `DedicatedHosts.DedicatedHost` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHost {
  /** Settings for the placement of the host. */
  SchedulerOptions?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSchedulerOptions;
  /**
   * What happens to instances on the host when it fails or is repaired. Left out on creation: `Migrate`, or `Stop`
   * for hosts with local disks.
   * - `Migrate`: They are started again on other hardware.
   * - `Stop`: They stay stopped on this host until it is known to be beyond repair, then start on other hardware.
   *
   * Example: `Migrate`.
   */
  ActionOnMaintenance?: 'Migrate' | 'Stop' | (string & {});
  /**
   * Whether the host takes instances that are to run on a dedicated host but name none.
   * - `on`: It does.
   * - `off`: It only takes instances that name it.
   *
   * Example: `on`.
   */
  AutoPlacement?: 'on' | 'off' | (string & {});
  /**
   * When a pay-as-you-go host is released by itself, in UTC as `yyyy-MM-ddTHH:mmZ`; empty if never. Example:
   * `2017-01-01T12:00Z`.
   */
  AutoReleaseTime?: string;
  /** The memory in GiB, the vCPUs and the like that the host has, and what of them is free. */
  Capacity?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacity;
  /** How the host is paid for, by subscription (`PrePaid`) or pay-as-you-go (`PostPaid`). Example: `Prepaid`. */
  ChargeType?: string;
  /** The number of cores of each physical CPU. Example: `3`. */
  Cores?: number;
  /** How many times over the vCPUs are given out; multiplies `TotalVcpus`. Example: `1`. */
  CpuOverCommitRatio?: number;
  /** When the host was rented, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2018-01-01T12:00Z`. */
  CreationTime?: string;
  /** The cluster that the host is in, `dc-…`. Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId?: string;
  /** The dedicated host, `dh-…`. Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId?: string;
  /** The name that the host was given. Example: `MyDDHTestName`. */
  DedicatedHostName?: string;
  /** The account that the host belongs to. */
  DedicatedHostOwnerId?: number;
  /** The type of the host, such as `ddh.g6`. Example: `ddh.g5`. */
  DedicatedHostType?: string;
  /** What was written down about the host. Example: `this-is-my-DDH`. */
  Description?: string;
  /** When the subscription of the host ends, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2019-01-01T12:00Z`. */
  ExpiredTime?: string;
  /** The model of the GPUs. Example: `gpu`. */
  GPUSpec?: string;
  /** Details of the hardware; only with `NeedHostDetail`. */
  HostDetailInfo?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostHostDetailInfo;
  /** The instances that are placed on the host; empty where it has none. */
  Instances?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostInstances;
  /**
   * The code of the physical server, by which licenses can be bound to it. Example:
   * `12aaa123456ff19dec12345d3026ee4bf`.
   */
  MachineId?: string;
  /** Network settings of the host. */
  NetworkAttributes?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostNetworkAttributes;
  /** Why the host is locked; empty if it is not. */
  OperationLocks?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostOperationLocks;
  /** The number of physical GPUs. Example: `10`. */
  PhysicalGpus?: number;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-aek3b6jzp667vf6`. */
  ResourceGroupId?: string;
  /** The unit that the subscription of the host is counted in. Example: `Month`. */
  SaleCycle?: 'Month' | 'Year' | (string & {});
  /** The number of physical CPUs. Example: `5`. */
  Sockets?: number;
  /**
   * Whether the host works.
   * - `Available`: It works.
   * - `UnderAssessment`: It works, but is about to fail; {@link RedeployDedicatedHost} moves its instances off.
   * - `PermanentFailure`: It is broken for good.
   *
   * Example: `Available`.
   */
  Status?: 'Available' | 'UnderAssessment' | 'PermanentFailure' | (string & {});
  /** The custom instance families that can run on the host. */
  SupportedCustomInstanceTypeFamilies?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedCustomInstanceTypeFamilies;
  /** The instance families that can run on the host. */
  SupportedInstanceTypeFamilies?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedInstanceTypeFamilies;
  /** The instance types that can run on the host. */
  SupportedInstanceTypesList?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedInstanceTypesList;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostTags;
  /** The zone that the resource is in, of those that {@link DescribeZones} lists. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `DedicatedHosts.DedicatedHost.SchedulerOptions` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSchedulerOptions {
  ManagedPrivateSpaceId?: string;
}

/** `DedicatedHosts.DedicatedHost.Capacity` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacity {
  /** The instance types that there is room for. */
  AvailableInstanceTypes?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacityAvailableInstanceTypes;
  /** The capacity of local disks that is still free, in GiB. Example: `65`. */
  AvailableLocalStorage?: number;
  /** The memory of the host that is still free, in GiB. Example: `25`. */
  AvailableMemory?: number;
  /** The number of vCPUs of the host that are still free. Example: `5`. */
  AvailableVcpus?: number;
  /** The number of virtual GPUs of the host that are still free. Example: `2`. */
  AvailableVgpus?: number;
  /** The category of the local disks of the host. Example: `i2`. */
  LocalStorageCategory?: string;
  /** The capacity, socket by socket; only with `SocketDetails`. */
  SocketCapacities?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacitySocketCapacities;
  /** The capacity of local disks in all, in GiB. Example: `512`. */
  TotalLocalStorage?: number;
  /** The memory of the host in all, in GiB. Example: `1024`. */
  TotalMemory?: number;
  /** The number of vCPUs of the host in all. Example: `56`. */
  TotalVcpus?: number;
  /** The number of virtual GPUs of the host in all. Example: `10`. */
  TotalVgpus?: number;
}

/** `DedicatedHosts.DedicatedHost.Capacity.AvailableInstanceTypes` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacityAvailableInstanceTypes {
  /** One instance type, and how many such instances still fit. */
  AvailableInstanceType?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacityAvailableInstanceTypesAvailableInstanceType[];
}

/**
 * `DedicatedHosts.DedicatedHost.Capacity.AvailableInstanceTypes.AvailableInstanceType` in an answer of
 * `DescribeDedicatedHosts`.
 */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacityAvailableInstanceTypesAvailableInstanceType {
  /** The number of instances of this type that the host still has room for. */
  AvailableInstanceCapacity?: number;
  /** An instance type that the host has room for. */
  InstanceType?: string;
}

/** `DedicatedHosts.DedicatedHost.Capacity.SocketCapacities` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacitySocketCapacities {
  /** The memory in GiB and the vCPUs of one socket, and what of them is free. */
  SocketCapacity?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacitySocketCapacitiesSocketCapacity[];
}

/**
 * `DedicatedHosts.DedicatedHost.Capacity.SocketCapacities.SocketCapacity` in an answer of
 * `DescribeDedicatedHosts`.
 */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostCapacitySocketCapacitiesSocketCapacity {
  /** The memory of the socket that is still free, in GiB. Example: `65`. */
  AvailableMemory?: number;
  /** The number of vCPUs of the socket that are still free. Example: `64`. */
  AvailableVcpu?: number;
  /** The number of the socket, counted from 0. Example: `1`. */
  SocketId?: number;
  /** The memory of the socket in all, in GiB. Example: `128`. */
  TotalMemory?: number;
  /** The number of vCPUs of the socket in all. Example: `128`. */
  TotalVcpu?: number;
}

/** `DedicatedHosts.DedicatedHost.HostDetailInfo` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostHostDetailInfo {
  /** The serial number of the server. */
  SerialNumber?: string;
  /** The version of the vGPU software on the host. */
  VgpuVersion?: string;
}

/** `DedicatedHosts.DedicatedHost.Instances` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostInstances {
  /** One instance with its type, its owner and the sockets that it runs on. */
  Instance?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostInstancesInstance[];
}

/** `DedicatedHosts.DedicatedHost.Instances.Instance` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostInstancesInstance {
  /** The instance on the host, `i-…`. Example: `i-bp14ot0ykf8w13a19nl6`. */
  InstanceId?: string;
  /** The account that the instance belongs to. */
  InstanceOwnerId?: number;
  /** The instance type, such as `ecs.g7.large`; {@link DescribeInstanceTypes} lists them. Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** The sockets that the instance runs on, comma-separated. Example: `0,1`. */
  SocketId?: string;
}

/** `DedicatedHosts.DedicatedHost.NetworkAttributes` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostNetworkAttributes {
  /** After how many idle seconds a UDP session between a load balancer and the host is forgotten. Example: `60`. */
  SlbUdpTimeout?: number;
  /** After how many idle seconds a UDP session between users and services on the host is forgotten. Example: `60`. */
  UdpTimeout?: number;
}

/** `DedicatedHosts.DedicatedHost.OperationLocks` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostOperationLocks {
  /** One lock, with its reason. */
  OperationLock?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostOperationLocksOperationLock[];
}

/** `DedicatedHosts.DedicatedHost.OperationLocks.OperationLock` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostOperationLocksOperationLock {
  /**
   * The reason for the lock.
   * - `financial`: A payment is overdue.
   * - `security`: For security.
   *
   * Example: `financial`.
   */
  LockReason?: 'financial' | 'security' | (string & {});
}

/** `DedicatedHosts.DedicatedHost.SupportedCustomInstanceTypeFamilies` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedCustomInstanceTypeFamilies {
  /** The names of those custom families, such as `ecs.g6s`. */
  SupportedCustomInstanceTypeFamily?: string[];
}

/** `DedicatedHosts.DedicatedHost.SupportedInstanceTypeFamilies` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedInstanceTypeFamilies {
  /** The names of those families, such as `ecs.g6`. */
  SupportedInstanceTypeFamily?: string[];
}

/** `DedicatedHosts.DedicatedHost.SupportedInstanceTypesList` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostSupportedInstanceTypesList {
  /** The names of those instance types, such as `ecs.g6.large`. */
  SupportedInstanceTypesList?: string[];
}

/** `DedicatedHosts.DedicatedHost.Tags` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostTagsTag[];
}

/** `DedicatedHosts.DedicatedHost.Tags.Tag` in an answer of `DescribeDedicatedHosts`. */
export interface DescribeDedicatedHostsResponseDedicatedHostsDedicatedHostTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists dedicated hosts, with their state, their free capacity and the instances on them.
 *
 * Conditions given together must all hold. Page with `NextToken` and `MaxResults`; the vendor is about to drop
 * page numbers here.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeDedicatedHosts`.
 * - Errors: `InvalidRegion.NotFound`, `InvalidZone.NotFound`, `InvalidLockReason.NotFound`,
 * `InvalidStatus.ValueNotSupported`, `InvalidParameter.DedicatedHostIds`, `MissingParamter.RegionId`, and 2 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHosts
 */
export const DescribeDedicatedHosts: PaginatedOperation<DescribeDedicatedHostsRequest, DescribeDedicatedHostsResponse, DescribeDedicatedHostsResponseDedicatedHostsDedicatedHost> = {
  name: 'DescribeDedicatedHosts',
  ram: 'ecs',
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

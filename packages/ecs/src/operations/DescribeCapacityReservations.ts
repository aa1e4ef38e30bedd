// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsRequest {
  PrivatePoolOptions?: DescribeCapacityReservationsRequestPrivatePoolOptions | undefined;
  /** Default: `PostPaid`. Example: `PostPaid`. */
  InstanceChargeType?: 'PostPaid' | 'PrePaid' | (string & {}) | undefined;
  /** Example: `ecs.c6.large`. */
  InstanceType?: string | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `all`. Example: `linux`. */
  Platform?: 'windows' | 'linux' | 'all' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `Active`. Example: `Active`. */
  Status?: 'All' | 'Pending' | 'Preparing' | 'Prepared' | 'Active' | 'Released' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeCapacityReservationsRequestTag[] | undefined;
  /** Example: `cn-hangzhou-h`. */
  ZoneId?: string | undefined;
}

/** `PrivatePoolOptions` in a request of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsRequestPrivatePoolOptions {
  /** Example: `["crp-bp1gubrkqutenqddepbj", "crp-bp67acfmxazb51gqjrwr"]`. */
  Ids?: string | undefined;
}

/** `Tag` in a request of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponse {
  CapacityReservationSet?: DescribeCapacityReservationsResponseCapacityReservationSet;
  /** Example: `10`. */
  MaxResults?: number;
  /** Example: `caeba0bbb2be03f84eb48b699f0ad8e1`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `CapacityReservationSet` in an answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponseCapacityReservationSet {
  CapacityReservationItem?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItem[];
}

/** `CapacityReservationSet.CapacityReservationItem` in an answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItem {
  AllocatedResources?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResources;
  /** Example: `1002275925223337`. */
  CapacityReservationOwnerId?: string;
  DeliveryTime?: string;
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `2021-02-19T03:02Z`. */
  EndTime?: string;
  /** Example: `Unlimited`. */
  EndTimeType?: 'Limited' | 'Unlimited' | (string & {});
  /** Example: `PostPaid`. */
  InstanceChargeType?: 'PostPaid' | 'PrePaid' | (string & {});
  /** Example: `linux`. */
  Platform?: 'windows' | 'linux' | (string & {});
  /** Example: `crp-bp1gubrkqutenqddepbj`. */
  PrivatePoolOptionsId?: string;
  /** Example: `Open`. */
  PrivatePoolOptionsMatchCriteria?: 'Open' | 'Target' | (string & {});
  /** Example: `crpTestName`. */
  PrivatePoolOptionsName?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `ri-bpzhex2ulpzf538839saq`. */
  ReservedInstanceId?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `spn-c29b5e18pJMTBKjl`. */
  SavingPlanId?: string;
  /** Example: `2021-02-19T02:01Z`. */
  StartTime?: string;
  /** Example: `Now`. */
  StartTimeType?: 'Now' | 'Later' | (string & {});
  /** Example: `Active`. */
  Status?: 'Pending' | 'Preparing' | 'Prepared' | 'Active' | 'Released' | (string & {});
  Tags?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemTags;
  TimeSlot?: string;
  UnlockedTime?: string;
}

/**
 * `CapacityReservationSet.CapacityReservationItem.AllocatedResources` in an answer of
 * `DescribeCapacityReservations`.
 */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResources {
  AllocatedResource?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResource[];
}

/**
 * `CapacityReservationSet.CapacityReservationItem.AllocatedResources.AllocatedResource` in an answer of
 * `DescribeCapacityReservations`.
 */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResource {
  /** Example: `2`. */
  AvailableAmount?: number;
  CapacityReservationUsages?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResourceCapacityReservationUsages;
  /** Example: `1`. */
  FailedAmount?: number;
  /** Example: `ecs.c6.large`. */
  InstanceType?: string;
  /** Example: `1`. */
  LockedAmount?: number;
  /** Example: `2`. */
  TotalAmount?: number;
  /** Example: `2`. */
  UsedAmount?: number;
  /** Example: `cn-hangzhou-h`. */
  zoneId?: string;
}

/**
 * `CapacityReservationSet.CapacityReservationItem.AllocatedResources.AllocatedResource.CapacityReservationUsages`
 * in an answer of `DescribeCapacityReservations`.
 */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResourceCapacityReservationUsages {
  CapacityReservationUsage?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResourceCapacityReservationUsagesCapacityReservationUsage[];
}

/**
 * `CapacityReservationSet.CapacityReservationItem.AllocatedResources.AllocatedResource.CapacityReservationUsages.CapacityReservationUsage`
 * in an answer of `DescribeCapacityReservations`.
 */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResourceCapacityReservationUsagesCapacityReservationUsage {
  /** Example: `1059095590886287`. */
  AccountId?: string;
  /** Example: `maxcompute.aliyuncs.com`. */
  ServiceName?: string;
  /** Example: `20`. */
  UsedAmount?: number;
}

/** `CapacityReservationSet.CapacityReservationItem.Tags` in an answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemTags {
  Tag?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemTagsTag[];
}

/** `CapacityReservationSet.CapacityReservationItem.Tags.Tag` in an answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeCapacityReservations`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservations
 */
export const DescribeCapacityReservations: PaginatedOperation<DescribeCapacityReservationsRequest, DescribeCapacityReservationsResponse, DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItem> = {
  name: 'DescribeCapacityReservations',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'CapacityReservationSet.CapacityReservationItem',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsRequest {
  /** A list of ids to narrow the answer down by, also to released reservations. */
  PrivatePoolOptions?: DescribeCapacityReservationsRequestPrivatePoolOptions | undefined;
  /** Only reservations for instances that are paid for in this way. Default: `PostPaid`. Example: `PostPaid`. */
  InstanceChargeType?: 'PostPaid' | 'PrePaid' | (string & {}) | undefined;
  /** Only reservations of this instance type, among those in effect. Example: `ecs.c6.large`. */
  InstanceType?: string | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Range: 1 to
   * 100. Example: `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Only reservations for this operating system; `all` for every one. Default: `all`. Example: `linux`. */
  Platform?: 'windows' | 'linux' | 'all' | (string & {}) | undefined;
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
  /**
   * Only reservations in this state; everything but `Pending` and `Released` if left out.
   * - `All`: Whatever the state.
   * - `Pending`: Being set up, for a later start.
   * - `Preparing`: Capacity is being gathered, for a later start.
   * - `Prepared`: Capacity is there, the start is yet to come.
   * - `Active`: In effect.
   * - `Released`: Given back, by hand or at `EndTime`.
   *
   * Default: `Active`. Example: `Active`.
   */
  Status?: 'All' | 'Pending' | 'Preparing' | 'Prepared' | 'Active' | 'Released' | (string & {}) | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly DescribeCapacityReservationsRequestTag[] | undefined;
  /** Only reservations in this zone. Example: `cn-hangzhou-h`. */
  ZoneId?: string | undefined;
}

/** `PrivatePoolOptions` in a request of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsRequestPrivatePoolOptions {
  /**
   * The reservations to list, as a JSON list of at most 100 ids. The way to see released ones. Example:
   * `["crp-bp1gubrkqutenqddepbj", "crp-bp67acfmxazb51gqjrwr"]`.
   */
  Ids?: string | undefined;
}

/** `Tag` in a request of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsRequestTag {
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

/** The answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponse {
  /** The reservations of this page. */
  CapacityReservationSet?: DescribeCapacityReservationsResponseCapacityReservationSet;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  MaxResults?: number;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0ad8e1`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `CapacityReservationSet` in an answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponseCapacityReservationSet {
  /** One reservation with its private pool, its time and the capacity held. */
  CapacityReservationItem?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItem[];
}

/** `CapacityReservationSet.CapacityReservationItem` in an answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItem {
  /** The capacity held, by instance type and zone. */
  AllocatedResources?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResources;
  /** The account that the reservation belongs to. Example: `1002275925223337`. */
  CapacityReservationOwnerId?: string;
  DeliveryTime?: string;
  /** What was written down about the reservation. Example: `This is description.`. */
  Description?: string;
  /**
   * When the capacity is given back by itself, in UTC as `yyyy-MM-ddTHH:mmZ`; says nothing where `EndTimeType` is
   * `Unlimited`. Example: `2021-02-19T03:02Z`.
   */
  EndTime?: string;
  /**
   * How the reservation ends.
   * - `Limited`: By itself, at `EndTime`.
   * - `Unlimited`: When {@link ReleaseCapacityReservation} is called.
   *
   * Example: `Unlimited`.
   */
  EndTimeType?: 'Limited' | 'Unlimited' | (string & {});
  /** How the instances are paid for that use the capacity. Example: `PostPaid`. */
  InstanceChargeType?: 'PostPaid' | 'PrePaid' | (string & {});
  /** The operating system of the instances that the capacity is for. Example: `linux`. */
  Platform?: 'windows' | 'linux' | (string & {});
  /** The capacity reservation, `crp-…`; also the id of its private pool. Example: `crp-bp1gubrkqutenqddepbj`. */
  PrivatePoolOptionsId?: string;
  /**
   * Which instances may use the private pool.
   * - `Open`: All that fit and allow open pools.
   * - `Target`: Only those that name this pool.
   *
   * Example: `Open`.
   */
  PrivatePoolOptionsMatchCriteria?: 'Open' | 'Target' | (string & {});
  /** The name that the reservation was given. Example: `crpTestName`. */
  PrivatePoolOptionsName?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The reserved instance that goes with the reservation, `ri-…`. Example: `ri-bpzhex2ulpzf538839saq`. */
  ReservedInstanceId?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** The savings plan that goes with the reservation, `spn-…`. Example: `spn-c29b5e18pJMTBKjl`. */
  SavingPlanId?: string;
  /** When the capacity is held from, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2021-02-19T02:01Z`. */
  StartTime?: string;
  /**
   * How the reservation was started.
   * - `Now`: At once, when it was bought.
   * - `Later`: At the time given then.
   *
   * Example: `Now`.
   */
  StartTimeType?: 'Now' | 'Later' | (string & {});
  /**
   * Where the reservation is in its life.
   * - `Pending`: Being set up, for a later start.
   * - `Preparing`: Capacity is being gathered, for a later start.
   * - `Prepared`: Capacity is there, the start is yet to come.
   * - `Active`: In effect.
   * - `Released`: Given back, by hand or at `EndTime`.
   *
   * Example: `Active`.
   */
  Status?: 'Pending' | 'Preparing' | 'Prepared' | 'Active' | 'Released' | (string & {});
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemTags;
  /** Reserved for a preview; not filled in. */
  TimeSlot?: string;
  UnlockedTime?: string;
}

/**
 * `CapacityReservationSet.CapacityReservationItem.AllocatedResources` in an answer of
 * `DescribeCapacityReservations`.
 */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResources {
  /** The capacity held of one instance type in one zone. */
  AllocatedResource?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResource[];
}

/**
 * `CapacityReservationSet.CapacityReservationItem.AllocatedResources.AllocatedResource` in an answer of
 * `DescribeCapacityReservations`.
 */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResource {
  /** The number of instances that can still be started from the capacity. Example: `2`. */
  AvailableAmount?: number;
  /** Who uses the capacity, by account and service. */
  CapacityReservationUsages?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResourceCapacityReservationUsages;
  /** Example: `1`. */
  FailedAmount?: number;
  /** The instance type that capacity is held for. Example: `ecs.c6.large`. */
  InstanceType?: string;
  /** Example: `1`. */
  LockedAmount?: number;
  /** The number of instances that capacity is held for. Example: `2`. */
  TotalAmount?: number;
  /** The number of instances that use the capacity now. Example: `2`. */
  UsedAmount?: number;
  /** The zone that the capacity is held in. Example: `cn-hangzhou-h`. */
  zoneId?: string;
}

/**
 * `CapacityReservationSet.CapacityReservationItem.AllocatedResources.AllocatedResource.CapacityReservationUsages`
 * in an answer of `DescribeCapacityReservations`.
 */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResourceCapacityReservationUsages {
  /** What one account or service uses. */
  CapacityReservationUsage?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResourceCapacityReservationUsagesCapacityReservationUsage[];
}

/**
 * `CapacityReservationSet.CapacityReservationItem.AllocatedResources.AllocatedResource.CapacityReservationUsages.CapacityReservationUsage`
 * in an answer of `DescribeCapacityReservations`.
 */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemAllocatedResourcesAllocatedResourceCapacityReservationUsagesCapacityReservationUsage {
  /** The account that uses the capacity. Example: `1059095590886287`. */
  AccountId?: string;
  /**
   * The cloud service that uses the capacity, such as `maxcompute.aliyuncs.com`. Example:
   * `maxcompute.aliyuncs.com`.
   */
  ServiceName?: string;
  /** The number of instances that this account or service uses. Example: `20`. */
  UsedAmount?: number;
}

/** `CapacityReservationSet.CapacityReservationItem.Tags` in an answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemTagsTag[];
}

/** `CapacityReservationSet.CapacityReservationItem.Tags.Tag` in an answer of `DescribeCapacityReservations`. */
export interface DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItemTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists capacity reservations, with their state, their capacity and how much of it is used.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeCapacityReservations`.
 * - Errors: `MissingParameter.RegionId`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservations
 */
export const DescribeCapacityReservations: PaginatedOperation<DescribeCapacityReservationsRequest, DescribeCapacityReservationsResponse, DescribeCapacityReservationsResponseCapacityReservationSetCapacityReservationItem> = {
  name: 'DescribeCapacityReservations',
  ram: 'ecs',
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

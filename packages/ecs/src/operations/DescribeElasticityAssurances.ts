// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesRequest {
  /** A list of ids to narrow the answer down by, also to released assurances. */
  PrivatePoolOptions?: DescribeElasticityAssurancesRequestPrivatePoolOptions | undefined;
  /**
   * Only assurances for instances paid for in this way; only `PostPaid` exists. Default: `PostPaid`. Example:
   * `PostPaid`.
   */
  InstanceChargeType?: string | undefined;
  /** Only assurances of this instance type, among those in effect. Example: `ecs.c6.large`. */
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
  /**
   * Whether capacity is held always or at certain hours.
   * - `ElasticityAssurance`: Always.
   * - `TimeDivisionElasticityAssurance`: At the hours of `RecurrenceRules`.
   *
   * Example: `ElasticityAssurance`.
   */
  PackageType?: 'ElasticityAssurance' | 'TimeDivisionElasticityAssurance' | (string & {}) | undefined;
  /**
   * Not used any more.
   * @deprecated The vendor advises against its use.
   */
  Platform?: string | undefined;
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
   * Only assurances in this state; everything but released ones if left out.
   * - `All`: Whatever the state.
   * - `Deactived`: Not activated yet; by invitation only.
   * - `Preparing`: Capacity is being gathered.
   * - `Prepared`: Capacity is there, the start is yet to come.
   * - `Active`: In effect.
   * - `Released`: Ended.
   *
   * Default: `Active`. Example: `Active`.
   */
  Status?: 'All' | 'Deactived' | 'Preparing' | 'Prepared' | 'Active' | 'Released' | (string & {}) | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly DescribeElasticityAssurancesRequestTag[] | undefined;
  /** Only assurances in this zone. Example: `cn-hangzhou-h`. */
  ZoneId?: string | undefined;
}

/** `PrivatePoolOptions` in a request of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesRequestPrivatePoolOptions {
  /**
   * The assurances to list, as a JSON list of at most 100 ids. The way to see released ones. Example:
   * `["eap-bp67acfmxazb4mp1758f", "eap-bp67acfmxazb5qa5gs64"]`.
   */
  Ids?: string | undefined;
}

/** `Tag` in a request of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesRequestTag {
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

/** The answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponse {
  /** The assurances of this page. */
  ElasticityAssuranceSet?: DescribeElasticityAssurancesResponseElasticityAssuranceSet;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  MaxResults?: number;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `ElasticityAssuranceSet` in an answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSet {
  /** One assurance with its private pool, its term and the capacity held. */
  ElasticityAssuranceItem?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItem[];
}

/** `ElasticityAssuranceSet.ElasticityAssuranceItem` in an answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItem {
  /** The capacity held, by instance type and zone. */
  AllocatedResources?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResources;
  /** What was written down about the assurance. Example: `This is description.`. */
  Description?: string;
  /** The account that the assurance belongs to. Example: `e114477596854834`. */
  ElasticityAssuranceOwnerId?: string;
  /** When the assurance ends, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2021-12-03T16:00Z`. */
  EndTime?: string;
  /** How the instances are paid for that use the capacity; always `PostPaid`. Example: `PostPaid`. */
  InstanceChargeType?: string;
  /** Not filled in yet. */
  LatestStartTime?: string;
  /**
   * Whether capacity is held always or at certain hours.
   * - `ElasticityAssurance`: Always.
   * - `TimeDivisionElasticityAssurance`: At the hours of `RecurrenceRules`.
   *
   * Example: `ElasticityAssurance`.
   */
  PackageType?: 'ElasticityAssurance' | 'TimeDivisionElasticityAssurance' | (string & {});
  /** The elasticity assurance, `eap-…`; also the id of its private pool. Example: `eap-bp1ir35kqtn8ywcijr12`. */
  PrivatePoolOptionsId?: string;
  /**
   * Which instances may use the private pool.
   * - `Open`: All that fit and allow open pools.
   * - `Target`: Only those that name this pool.
   *
   * Example: `Target`.
   */
  PrivatePoolOptionsMatchCriteria?: 'Open' | 'Target' | (string & {});
  /** The name that the assurance was given. Example: `eapTestName`. */
  PrivatePoolOptionsName?: string;
  /** The hours at which a time-sharing assurance holds capacity; left out for one that always does. */
  RecurrenceRules?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemRecurrenceRules;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** When the assurance takes effect, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2020-12-03T05:25Z`. */
  StartTime?: string;
  /**
   * How the assurance was started.
   * - `Now`: At once, when it was bought.
   * - `Later`: At the time given then.
   *
   * Example: `Now`.
   */
  StartTimeType?: 'Now' | 'Later' | (string & {});
  /**
   * Where the assurance is in its life.
   * - `Preparing`: Capacity is being gathered.
   * - `Prepared`: Capacity is there, the start is yet to come.
   * - `Active`: In effect.
   * - `Released`: Ended.
   *
   * Example: `Active`.
   */
  Status?: 'Preparing' | 'Prepared' | 'Active' | 'Released' | (string & {});
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemTags;
  /** How often the capacity may be drawn on in all; `Unlimited`. Example: `Unlimited`. */
  TotalAssuranceTimes?: string;
  /** How often the capacity was drawn on; not in use yet. Example: `0`. */
  UsedAssuranceTimes?: number;
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.AllocatedResources` in an answer of
 * `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResources {
  /** The capacity held of one instance type in one zone. */
  AllocatedResource?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResource[];
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.AllocatedResources.AllocatedResource` in an answer of
 * `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResource {
  /** The number of instances that can still be started from the capacity. Example: `5`. */
  AvailableAmount?: number;
  /** Who uses the assurance, by account and service. */
  ElasticityAssuranceUsages?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResourceElasticityAssuranceUsages;
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
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.AllocatedResources.AllocatedResource.ElasticityAssuranceUsages`
 * in an answer of `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResourceElasticityAssuranceUsages {
  /** What one account or service uses of the assurance. */
  ElasticityAssuranceUsage?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResourceElasticityAssuranceUsagesElasticityAssuranceUsage[];
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.AllocatedResources.AllocatedResource.ElasticityAssuranceUsages.ElasticityAssuranceUsage`
 * in an answer of `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResourceElasticityAssuranceUsagesElasticityAssuranceUsage {
  /** The account that uses the capacity. Example: `1144775968548340`. */
  AccountId?: string;
  /** The cloud service that uses the capacity. Example: `name`. */
  ServiceName?: string;
  /** The number of instances that this account or service uses. Example: `1`. */
  UsedAmount?: number;
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.RecurrenceRules` in an answer of `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemRecurrenceRules {
  /** One rule, for certain days and hours. */
  RecurrenceRule?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemRecurrenceRulesRecurrenceRule[];
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.RecurrenceRules.RecurrenceRule` in an answer of
 * `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemRecurrenceRulesRecurrenceRule {
  /** The full hour up to which capacity is held on such a day. Example: `10`. */
  EndHour?: number;
  /** How the days repeat that capacity is held on. Goes with `RecurrenceValue`. Example: `Daily`. */
  RecurrenceType?: 'Daily' | 'Weekly' | 'Monthly' | (string & {});
  /**
   * Which days, by `RecurrenceType`. `Daily`: every how many days, 1 to 31. `Weekly`: comma-separated days of the
   * week, 0 being Sunday. `Monthly`: days of the month from–to, such as `1-5`. Example: `1`.
   */
  RecurrenceValue?: string;
  /** The full hour from which capacity is held on such a day; at least 4 hours before `EndHour`. Example: `4`. */
  StartHour?: number;
}

/** `ElasticityAssuranceSet.ElasticityAssuranceItem.Tags` in an answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemTagsTag[];
}

/** `ElasticityAssuranceSet.ElasticityAssuranceItem.Tags.Tag` in an answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists elasticity assurances, with their state, their capacity and how much of it is used.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeElasticityAssurances`.
 * - Errors: `MissingParameter.RegionId`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssurances
 */
export const DescribeElasticityAssurances: PaginatedOperation<DescribeElasticityAssurancesRequest, DescribeElasticityAssurancesResponse, DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItem> = {
  name: 'DescribeElasticityAssurances',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'ElasticityAssuranceSet.ElasticityAssuranceItem',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};

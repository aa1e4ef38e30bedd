// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesRequest {
  PrivatePoolOptions?: DescribeElasticityAssurancesRequestPrivatePoolOptions | undefined;
  /** Default: `PostPaid`. Example: `PostPaid`. */
  InstanceChargeType?: string | undefined;
  /** Example: `ecs.c6.large`. */
  InstanceType?: string | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `ElasticityAssurance`. */
  PackageType?: 'ElasticityAssurance' | 'TimeDivisionElasticityAssurance' | (string & {}) | undefined;
  /** @deprecated The vendor advises against its use. */
  Platform?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `Active`. Example: `Active`. */
  Status?: 'All' | 'Deactived' | 'Preparing' | 'Prepared' | 'Active' | 'Released' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeElasticityAssurancesRequestTag[] | undefined;
  /** Example: `cn-hangzhou-h`. */
  ZoneId?: string | undefined;
}

/** `PrivatePoolOptions` in a request of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesRequestPrivatePoolOptions {
  /** Example: `["eap-bp67acfmxazb4mp1758f", "eap-bp67acfmxazb5qa5gs64"]`. */
  Ids?: string | undefined;
}

/** `Tag` in a request of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponse {
  ElasticityAssuranceSet?: DescribeElasticityAssurancesResponseElasticityAssuranceSet;
  /** Example: `10`. */
  MaxResults?: number;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `ElasticityAssuranceSet` in an answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSet {
  ElasticityAssuranceItem?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItem[];
}

/** `ElasticityAssuranceSet.ElasticityAssuranceItem` in an answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItem {
  AllocatedResources?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResources;
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `e114477596854834`. */
  ElasticityAssuranceOwnerId?: string;
  /** Example: `2021-12-03T16:00Z`. */
  EndTime?: string;
  /** Example: `PostPaid`. */
  InstanceChargeType?: string;
  LatestStartTime?: string;
  /** Example: `ElasticityAssurance`. */
  PackageType?: 'ElasticityAssurance' | 'TimeDivisionElasticityAssurance' | (string & {});
  /** Example: `eap-bp1ir35kqtn8ywcijr12`. */
  PrivatePoolOptionsId?: string;
  /** Example: `Target`. */
  PrivatePoolOptionsMatchCriteria?: 'Open' | 'Target' | (string & {});
  /** Example: `eapTestName`. */
  PrivatePoolOptionsName?: string;
  RecurrenceRules?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemRecurrenceRules;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `2020-12-03T05:25Z`. */
  StartTime?: string;
  /** Example: `Now`. */
  StartTimeType?: 'Now' | 'Later' | (string & {});
  /** Example: `Active`. */
  Status?: 'Preparing' | 'Prepared' | 'Active' | 'Released' | (string & {});
  Tags?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemTags;
  /** Example: `Unlimited`. */
  TotalAssuranceTimes?: string;
  /** Example: `0`. */
  UsedAssuranceTimes?: number;
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.AllocatedResources` in an answer of
 * `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResources {
  AllocatedResource?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResource[];
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.AllocatedResources.AllocatedResource` in an answer of
 * `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResource {
  /** Example: `5`. */
  AvailableAmount?: number;
  ElasticityAssuranceUsages?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResourceElasticityAssuranceUsages;
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
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.AllocatedResources.AllocatedResource.ElasticityAssuranceUsages`
 * in an answer of `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResourceElasticityAssuranceUsages {
  ElasticityAssuranceUsage?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResourceElasticityAssuranceUsagesElasticityAssuranceUsage[];
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.AllocatedResources.AllocatedResource.ElasticityAssuranceUsages.ElasticityAssuranceUsage`
 * in an answer of `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemAllocatedResourcesAllocatedResourceElasticityAssuranceUsagesElasticityAssuranceUsage {
  /** Example: `1144775968548340`. */
  AccountId?: string;
  /** Example: `name`. */
  ServiceName?: string;
  /** Example: `1`. */
  UsedAmount?: number;
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.RecurrenceRules` in an answer of `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemRecurrenceRules {
  RecurrenceRule?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemRecurrenceRulesRecurrenceRule[];
}

/**
 * `ElasticityAssuranceSet.ElasticityAssuranceItem.RecurrenceRules.RecurrenceRule` in an answer of
 * `DescribeElasticityAssurances`.
 */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemRecurrenceRulesRecurrenceRule {
  /** Example: `10`. */
  EndHour?: number;
  /** Example: `Daily`. */
  RecurrenceType?: 'Daily' | 'Weekly' | 'Monthly' | (string & {});
  /** Example: `1`. */
  RecurrenceValue?: string;
  /** Example: `4`. */
  StartHour?: number;
}

/** `ElasticityAssuranceSet.ElasticityAssuranceItem.Tags` in an answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemTags {
  Tag?: DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemTagsTag[];
}

/** `ElasticityAssuranceSet.ElasticityAssuranceItem.Tags.Tag` in an answer of `DescribeElasticityAssurances`. */
export interface DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItemTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeElasticityAssurances`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssurances
 */
export const DescribeElasticityAssurances: PaginatedOperation<DescribeElasticityAssurancesRequest, DescribeElasticityAssurancesResponse, DescribeElasticityAssurancesResponseElasticityAssuranceSetElasticityAssuranceItem> = {
  name: 'DescribeElasticityAssurances',
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

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsRequest {
  /** Items: at most 100. */
  AutoProvisioningGroupId?: readonly string[] | undefined;
  /** Example: `testAutoProvisioningGroupName`. */
  AutoProvisioningGroupName?: string | undefined;
  /** Items: at most 10. */
  AutoProvisioningGroupStatus?: readonly string[] | undefined;
  AutoProvisioningGroupTypes?: readonly string[] | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `2`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeAutoProvisioningGroupsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponse {
  AutoProvisioningGroups?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroups;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `745CEC9F-0DD7-4451-9FE7-8B752F397523`. */
  RequestId: string;
  /** Example: `10`. */
  TotalCount?: number;
}

/** `AutoProvisioningGroups` in an answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroups {
  AutoProvisioningGroup?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroup[];
}

/** `AutoProvisioningGroups.AutoProvisioningGroup` in an answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroup {
  /** Example: `apg-sn54avj8htgvtyh8mk8v`. */
  AutoProvisioningGroupId?: string;
  /** Example: `EcsDocTest`. */
  AutoProvisioningGroupName?: string;
  /** Example: `maintain`. */
  AutoProvisioningGroupType?: 'request' | 'maintain' | (string & {});
  CandidateOptions?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupCandidateOptions;
  CapacitySpecification?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupCapacitySpecification;
  /** Example: `2019-04-01T15:10:20Z`. */
  CreationTime?: string;
  /** Example: `termination`. */
  ExcessCapacityTerminationPolicy?: 'termination' | 'no-termination' | (string & {});
  LaunchTemplateConfigs?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupLaunchTemplateConfigs;
  /** Example: `lt-bp1fgzds4bdogu03ddp2`. */
  LaunchTemplateId?: string;
  /** Example: `1`. */
  LaunchTemplateVersion?: string;
  /** Example: `2`. */
  MaxSpotPrice?: number;
  PayAsYouGoOptions?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupPayAsYouGoOptions;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  SpotOptions?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupSpotOptions;
  /** Example: `fulfilled`. */
  State?: 'fulfilled' | 'pending-fulfillment' | 'pending-termination' | 'error' | (string & {});
  /** Example: `submitted`. */
  Status?: 'submitted' | 'active' | 'deleted' | 'delete-running' | 'modifying' | (string & {});
  SuspendedProcesses?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupSuspendedProcesses;
  Tags?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTags;
  TargetCapacitySpecification?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTargetCapacitySpecification;
  /** Example: `false`. */
  TerminateInstances?: boolean;
  /** Example: `true`. */
  TerminateInstancesWithExpiration?: boolean;
  /** Example: `2019-04-01T15:10:20Z`. */
  ValidFrom?: string;
  /** Example: `2019-06-01T15:10:20Z`. */
  ValidUntil?: string;
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.CandidateOptions` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupCandidateOptions {
  /** Example: `60`. */
  TimeoutMinutes?: number;
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.CapacitySpecification` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupCapacitySpecification {
  /** Example: `2`. */
  PayAsYouGoCapacity?: number;
  /** Example: `0`. */
  PrePaidCapacity?: number;
  /** Example: `3`. */
  SpotCapacity?: number;
  /** Example: `5`. */
  TotalCapacity?: number;
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.LaunchTemplateConfigs` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupLaunchTemplateConfigs {
  LaunchTemplateConfig?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupLaunchTemplateConfigsLaunchTemplateConfig[];
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.LaunchTemplateConfigs.LaunchTemplateConfig` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupLaunchTemplateConfigsLaunchTemplateConfig {
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `3`. */
  MaxPrice?: number;
  /** Example: `1`. */
  Priority?: number;
  /** Example: `vsw-sn5bsitu4lfzgc5o77qrb`. */
  VSwitchId?: string;
  /** Example: `2`. */
  WeightedCapacity?: number;
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.PayAsYouGoOptions` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupPayAsYouGoOptions {
  /** Example: `prioritized`. */
  AllocationStrategy?: 'lowest-price' | 'prioritized' | (string & {});
}

/** `AutoProvisioningGroups.AutoProvisioningGroup.SpotOptions` in an answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupSpotOptions {
  /** Example: `diversified`. */
  AllocationStrategy?: 'lowest-price' | 'diversified' | (string & {});
  /** Example: `stop`. */
  InstanceInterruptionBehavior?: 'stop' | 'terminate' | (string & {});
  /** Example: `2`. */
  InstancePoolsToUseCount?: number;
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.SuspendedProcesses` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupSuspendedProcesses {
  SuspendedProcess?: string[];
}

/** `AutoProvisioningGroups.AutoProvisioningGroup.Tags` in an answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTags {
  Tag?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTagsTag[];
}

/** `AutoProvisioningGroups.AutoProvisioningGroup.Tags.Tag` in an answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.TargetCapacitySpecification` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTargetCapacitySpecification {
  /** Example: `Spot`. */
  DefaultTargetCapacityType?: 'PayAsYouGo' | 'Spot' | (string & {});
  /** Example: `30`. */
  PayAsYouGoTargetCapacity?: number;
  /** Example: `20`. */
  SpotTargetCapacity?: number;
  /** Example: `60`. */
  TotalTargetCapacity?: number;
}

/**
 * Calls `DescribeAutoProvisioningGroups`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroups
 */
export const DescribeAutoProvisioningGroups: PaginatedOperation<DescribeAutoProvisioningGroupsRequest, DescribeAutoProvisioningGroupsResponse, DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroup> = {
  name: 'DescribeAutoProvisioningGroups',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'AutoProvisioningGroups.AutoProvisioningGroup',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};

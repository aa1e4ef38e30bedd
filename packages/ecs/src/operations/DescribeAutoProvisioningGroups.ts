// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsRequest {
  /** Only the groups with these ids, at most 20. Items: at most 100. */
  AutoProvisioningGroupId?: readonly string[] | undefined;
  /** Only the group with this name. Example: `testAutoProvisioningGroupName`. */
  AutoProvisioningGroupName?: string | undefined;
  /** Only groups with one of these statuses, such as `active`. Items: at most 10. */
  AutoProvisioningGroupStatus?: readonly string[] | undefined;
  /** Only groups of these types, `request`, `maintain` or `candidate`. */
  AutoProvisioningGroupTypes?: readonly string[] | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `2`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only groups in this resource group. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only groups with all these tags. Items: at most 20. */
  Tag?: readonly DescribeAutoProvisioningGroupsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsRequestTag {
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

/** The answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponse {
  /** The auto provisioning groups of this page. */
  AutoProvisioningGroups?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroups;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `745CEC9F-0DD7-4451-9FE7-8B752F397523`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `10`. */
  TotalCount?: number;
}

/** `AutoProvisioningGroups` in an answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroups {
  /** One group with its configuration and its state. */
  AutoProvisioningGroup?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroup[];
}

/** `AutoProvisioningGroups.AutoProvisioningGroup` in an answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroup {
  /** The auto provisioning group, `apg-…`. Example: `apg-sn54avj8htgvtyh8mk8v`. */
  AutoProvisioningGroupId?: string;
  /**
   * The name of the auto provisioning group, 2 to 128 characters, starting with a letter or Chinese character.
   * Example: `EcsDocTest`.
   */
  AutoProvisioningGroupName?: string;
  /**
   * How the group goes about its capacity.
   * - `request`: Creates instances once, in the background, without a second try.
   * - `instant`: Creates instances once, and answers with them and with what failed.
   * - `maintain`: Creates instances and keeps up the capacity, replacing what is lost.
   *
   * Example: `maintain`.
   */
  AutoProvisioningGroupType?: 'request' | 'maintain' | (string & {});
  CandidateOptions?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupCandidateOptions;
  CapacitySpecification?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupCapacitySpecification;
  /** When the group was created, in UTC. Example: `2019-04-01T15:10:20Z`. */
  CreationTime?: string;
  /**
   * What happens to instances beyond the target capacity when the group shrinks.
   * - `termination`: They are released.
   * - `no-termination`: They leave the group and go on running.
   *
   * Example: `termination`.
   */
  ExcessCapacityTerminationPolicy?: 'termination' | 'no-termination' | (string & {});
  /** The instance types and vSwitches that the group may use. */
  LaunchTemplateConfigs?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupLaunchTemplateConfigs;
  /** The launch template of the group, `lt-…`. Example: `lt-bp1fgzds4bdogu03ddp2`. */
  LaunchTemplateId?: string;
  /** The version of the launch template that the group uses. Example: `1`. */
  LaunchTemplateVersion?: string;
  /**
   * The most that a spot instance of the group may cost; the lower of this and `LaunchTemplateConfig.MaxPrice`
   * counts. Example: `2`.
   */
  MaxSpotPrice?: number;
  /** How the group picks pay-as-you-go instances. */
  PayAsYouGoOptions?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupPayAsYouGoOptions;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** How the group picks spot instances. */
  SpotOptions?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupSpotOptions;
  /**
   * How far the group is with its instances.
   * - `fulfilled`: The capacity is there.
   * - `pending-fulfillment`: Instances are being created.
   * - `pending-termination`: Instances are being taken out.
   * - `error`: Something failed, and the capacity is not there.
   *
   * Example: `fulfilled`.
   */
  State?: 'fulfilled' | 'pending-fulfillment' | 'pending-termination' | 'error' | (string & {});
  /**
   * What the group itself is doing.
   * - `submitted`: Created, and yet to start its first task.
   * - `active`: At work.
   * - `deleted`: Gone.
   * - `delete-running`: On its way out.
   * - `modifying`: Being changed.
   *
   * Example: `submitted`.
   */
  Status?: 'submitted' | 'active' | 'deleted' | 'delete-running' | 'modifying' | (string & {});
  SuspendedProcesses?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupSuspendedProcesses;
  /** The tags of the group itself; its instances get others. */
  Tags?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTags;
  /** The capacity that the group is to reach. */
  TargetCapacitySpecification?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTargetCapacitySpecification;
  /**
   * Whether instances are released, with their data, when the group is deleted; {@link
   * DeleteAutoProvisioningGroup} can say otherwise. Example: `false`.
   */
  TerminateInstances?: boolean;
  /**
   * Whether instances are released when the group expires at `ValidUntil`; else they only leave the group.
   * Example: `true`.
   */
  TerminateInstancesWithExpiration?: boolean;
  /** When the group starts to work, in UTC. Example: `2019-04-01T15:10:20Z`. */
  ValidFrom?: string;
  /** When the group expires, in UTC. Example: `2019-06-01T15:10:20Z`. */
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
  /** An instance type and vSwitch that the group may use. */
  LaunchTemplateConfig?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupLaunchTemplateConfigsLaunchTemplateConfig[];
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.LaunchTemplateConfigs.LaunchTemplateConfig` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupLaunchTemplateConfigsLaunchTemplateConfig {
  /** The instance type of this entry, such as `ecs.g6.large`. Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** The most that a spot instance of this entry may cost. Example: `3`. */
  MaxPrice?: number;
  /** Where the entry stands in the order of use; 0 is first. Example: `1`. */
  Priority?: number;
  /** The vSwitch for instances of this entry, `vsw-…`; it fixes their zone. Example: `vsw-sn5bsitu4lfzgc5o77qrb`. */
  VSwitchId?: string;
  /**
   * What one instance of this type counts towards the capacity, a number above 0: with nodes of 8 vCPUs as 1, an
   * instance of 16 vCPUs counts 2. Higher weights need fewer instances. Example: `2`.
   */
  WeightedCapacity?: number;
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.PayAsYouGoOptions` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupPayAsYouGoOptions {
  /**
   * The strategy for pay-as-you-go instances, as set at creation.
   * - `lowest-price`: The cheapest type.
   * - `prioritized`: In the order of `LaunchTemplateConfig.Priority`.
   *
   * Example: `prioritized`.
   */
  AllocationStrategy?: 'lowest-price' | 'prioritized' | (string & {});
}

/** `AutoProvisioningGroups.AutoProvisioningGroup.SpotOptions` in an answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupSpotOptions {
  /**
   * The strategy for spot instances, as set at creation.
   * - `lowest-price`: The cheapest type.
   * - `diversified`: Evenly over the zones of the entries.
   *
   * Example: `diversified`.
   */
  AllocationStrategy?: 'lowest-price' | 'diversified' | (string & {});
  /**
   * What happens to spot instances that are reclaimed.
   * - `stop`: They are stopped and kept.
   * - `terminate`: They are released.
   *
   * Example: `stop`.
   */
  InstanceInterruptionBehavior?: 'stop' | 'terminate' | (string & {});
  /** Among how many of the cheapest instance types spot instances are spread; set at creation. Example: `2`. */
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
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTagsTag[];
}

/** `AutoProvisioningGroups.AutoProvisioningGroup.Tags.Tag` in an answer of `DescribeAutoProvisioningGroups`. */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * `AutoProvisioningGroups.AutoProvisioningGroup.TargetCapacitySpecification` in an answer of
 * `DescribeAutoProvisioningGroups`.
 */
export interface DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroupTargetCapacitySpecification {
  /**
   * What fills the gap where `PayAsYouGoTargetCapacity` and `SpotTargetCapacity` do not add up to
   * `TotalTargetCapacity`.
   * - `PayAsYouGo`: Pay-as-you-go instances.
   * - `Spot`: Spot instances.
   *
   * Example: `Spot`.
   */
  DefaultTargetCapacityType?: 'PayAsYouGo' | 'Spot' | (string & {});
  /**
   * The capacity that pay-as-you-go instances are to make up, a number of weights; within `TotalTargetCapacity`.
   * Example: `30`.
   */
  PayAsYouGoTargetCapacity?: number;
  /**
   * The capacity that spot instances are to make up, a number of weights; within `TotalTargetCapacity`. Example:
   * `20`.
   */
  SpotTargetCapacity?: number;
  /**
   * The capacity to reach, a number of weights (`WeightedCapacity`); not below pay-as-you-go and spot targets
   * together. Example: `60`.
   */
  TotalTargetCapacity?: number;
}

/**
 * Lists auto provisioning groups, with their targets, strategies and state.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link AutoProvisioningGroupFulfilled}.
 * - RAM action: `ecs:DescribeAutoProvisioningGroups`.
 * - Errors: `MissingParamter.RegionId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroups
 */
export const DescribeAutoProvisioningGroups: PaginatedOperation<DescribeAutoProvisioningGroupsRequest, DescribeAutoProvisioningGroupsResponse, DescribeAutoProvisioningGroupsResponseAutoProvisioningGroupsAutoProvisioningGroup> = {
  name: 'DescribeAutoProvisioningGroups',
  ram: 'ecs',
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

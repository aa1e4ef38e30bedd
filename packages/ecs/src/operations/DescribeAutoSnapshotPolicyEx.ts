// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExRequest {
  /** Returns only this policy. Example: `sp-bp67acfmxazb4phdeef6`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Returns only policies with this name. Example: `TestName`. */
  AutoSnapshotPolicyName?: string | undefined;
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
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Returns only policies of this resource group. Example: `rg-aek2kkmhmhsr0mn`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Returns only policies with all of these tags, at most 20. Items: at most 20. */
  Tag?: readonly DescribeAutoSnapshotPolicyExRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExRequestTag {
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

/** The answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponse {
  /** The policies of this page. */
  AutoSnapshotPolicies?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPolicies;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `AutoSnapshotPolicies` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPolicies {
  /** The policies of this page, each with its settings. */
  AutoSnapshotPolicy?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicy[];
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicy {
  /**
   * How the policy comes by its disks.
   * - `AssociatedWithDisk`: By {@link ApplyAutoSnapshotPolicy}, disk by disk.
   * - `AssociatedWithInstanceTag`: By `TargetTags`, which instances with all their disks carry. Not in every
   * region.
   *
   * Example: `AssociatedWithDisk`.
   */
  AssociationType?: string;
  /** The automatic snapshot policy, `sp-…`. Example: `sp-bp67acfmxazb4phdeef6`. */
  AutoSnapshotPolicyId?: string;
  /** The name that the policy was given. Example: `testAutoSnapshotPolicyName`. */
  AutoSnapshotPolicyName?: string;
  /**
   * After how many days a copy in the other region is deleted by itself; -1 keeps it until it is deleted. Example:
   * `0`.
   */
  CopiedSnapshotsRetentionDays?: number;
  /**
   * How the copies in the other region are encrypted. Left out, copies of encrypted snapshots get the service key
   * of that region.
   */
  CopyEncryptionConfiguration?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyCopyEncryptionConfiguration;
  /** When the policy was made, in UTC. Example: `2019-12-10T16:00Z`. */
  CreationTime?: string;
  /** How many disks are under the policy. Example: `1`. */
  DiskNums?: number;
  /** Whether each snapshot is copied to the region in `TargetCopyRegions` too. Example: `false`. */
  EnableCrossRegionCopy?: boolean;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The days of the week on which snapshots are taken, as a JSON list; `"1"` is Monday. Example: `["6"]`. */
  RepeatWeekdays?: string;
  /** The resource group of the policy; empty for none. Example: `rg-aek2kkmhmhsr0mn`. */
  ResourceGroupId?: string;
  /**
   * After how many days a snapshot of the policy is deleted by itself; -1 keeps it until it is deleted. Example:
   * `7`.
   */
  RetentionDays?: number;
  /**
   * Whether the policy works.
   * - `Normal`: Snapshots are taken.
   * - `Expire`: No snapshots are taken, as the account is in arrears.
   *
   * Example: `Normal`.
   */
  Status?: 'Normal' | 'Expire' | (string & {});
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTags;
  /** The region that snapshots are copied to, as a JSON list with one id. Example: `test`. */
  TargetCopyRegions?: string;
  /**
   * The tags by which the policy finds instances, at most 5; for the `AssociationType`
   * `AssociatedWithInstanceTag`.
   */
  TargetTags?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTargetTags;
  /** The hours at which snapshots are taken, in UTC+8, as a JSON list; `"0"` is 00:00. Example: `["1"]`. */
  TimePoints?: string;
  /**
   * Whose policy it is.
   * - `Custom`: Made by this account.
   * - `System`: Made by the system; it cannot be changed.
   *
   * Example: `Custom`.
   */
  Type?: 'Custom' | 'System' | (string & {});
  /** How many extended volumes are under the policy. Example: `2`. */
  VolumeNums?: number;
}

/**
 * `AutoSnapshotPolicies.AutoSnapshotPolicy.CopyEncryptionConfiguration` in an answer of
 * `DescribeAutoSnapshotPolicyEx`.
 */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyCopyEncryptionConfiguration {
  /** Whether the copies in the other region are encrypted. Default: `false`. Example: `false`. */
  Encrypted?: boolean;
  /** The KMS key for the copies; a key of the other region. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string;
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy.Tags` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTagsTag[];
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy.Tags.Tag` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy.TargetTags` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTargetTags {
  /** The tags by which the policy finds instances, one by one. */
  TargetTag?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTargetTagsTargetTag[];
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy.TargetTags.TargetTag` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTargetTagsTargetTag {
  /** The tag key by which the policy finds instances. */
  TagKey?: string;
  /** The tag value by which the policy finds instances; any where it is empty. */
  TagValue?: string;
}

/**
 * Lists automatic snapshot policies with their settings and how many disks are under them.
 *
 * Which disks those are is returned by {@link DescribeAutoSnapshotPolicyAssociations}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeAutoSnapshotPolicyEx`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyEx
 */
export const DescribeAutoSnapshotPolicyEx: PaginatedOperation<DescribeAutoSnapshotPolicyExRequest, DescribeAutoSnapshotPolicyExResponse, DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicy> = {
  name: 'DescribeAutoSnapshotPolicyEx',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'AutoSnapshotPolicies.AutoSnapshotPolicy',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};

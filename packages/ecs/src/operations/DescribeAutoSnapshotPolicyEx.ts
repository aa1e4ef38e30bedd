// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExRequest {
  /** Example: `sp-bp67acfmxazb4phdeef6`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Example: `TestName`. */
  AutoSnapshotPolicyName?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-aek2kkmhmhsr0mn`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeAutoSnapshotPolicyExRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponse {
  AutoSnapshotPolicies?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPolicies;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `AutoSnapshotPolicies` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPolicies {
  AutoSnapshotPolicy?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicy[];
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicy {
  /** Example: `AssociatedWithDisk`. */
  AssociationType?: string;
  /** Example: `sp-bp67acfmxazb4phdeef6`. */
  AutoSnapshotPolicyId?: string;
  /** Example: `testAutoSnapshotPolicyName`. */
  AutoSnapshotPolicyName?: string;
  /** Example: `0`. */
  CopiedSnapshotsRetentionDays?: number;
  CopyEncryptionConfiguration?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyCopyEncryptionConfiguration;
  /** Example: `2019-12-10T16:00Z`. */
  CreationTime?: string;
  /** Example: `1`. */
  DiskNums?: number;
  /** Example: `false`. */
  EnableCrossRegionCopy?: boolean;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `["6"]`. */
  RepeatWeekdays?: string;
  /** Example: `rg-aek2kkmhmhsr0mn`. */
  ResourceGroupId?: string;
  /** Example: `7`. */
  RetentionDays?: number;
  /** Example: `Normal`. */
  Status?: 'Normal' | 'Expire' | (string & {});
  Tags?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTags;
  /** Example: `test`. */
  TargetCopyRegions?: string;
  TargetTags?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTargetTags;
  /** Example: `["1"]`. */
  TimePoints?: string;
  /** Example: `Custom`. */
  Type?: 'Custom' | 'System' | (string & {});
  /** Example: `2`. */
  VolumeNums?: number;
}

/**
 * `AutoSnapshotPolicies.AutoSnapshotPolicy.CopyEncryptionConfiguration` in an answer of
 * `DescribeAutoSnapshotPolicyEx`.
 */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyCopyEncryptionConfiguration {
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string;
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy.Tags` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTags {
  Tag?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTagsTag[];
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy.Tags.Tag` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy.TargetTags` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTargetTags {
  TargetTag?: DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTargetTagsTargetTag[];
}

/** `AutoSnapshotPolicies.AutoSnapshotPolicy.TargetTags.TargetTag` in an answer of `DescribeAutoSnapshotPolicyEx`. */
export interface DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicyTargetTagsTargetTag {
  TagKey?: string;
  TagValue?: string;
}

/**
 * Calls `DescribeAutoSnapshotPolicyEx`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyEx
 */
export const DescribeAutoSnapshotPolicyEx: PaginatedOperation<DescribeAutoSnapshotPolicyExRequest, DescribeAutoSnapshotPolicyExResponse, DescribeAutoSnapshotPolicyExResponseAutoSnapshotPoliciesAutoSnapshotPolicy> = {
  name: 'DescribeAutoSnapshotPolicyEx',
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

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsRequest {
  /** Items: at most 5. */
  AdditionalAttributes?: readonly string[] | undefined;
  /** Example: `i-j6ca469urv8ei629s6tv`. */
  InstanceId?: string | undefined;
  /** Default: `10`. Range: 1 to 500. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `testName`. */
  Name?: string | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 10. */
  SnapshotGroupId?: readonly string[] | undefined;
  /** Items: at most 10. */
  Status?: readonly string[] | undefined;
  /** Items: at most 16. */
  Tag?: readonly DescribeSnapshotGroupsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponse {
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  /** Example: `3F9A4CC4-362F-469A-B9EF-B3204EF8AA3A`. */
  RequestId: string;
  SnapshotGroups?: DescribeSnapshotGroupsResponseSnapshotGroups;
}

/** `SnapshotGroups` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroups {
  SnapshotGroup?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroup[];
}

/** `SnapshotGroups.SnapshotGroup` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroup {
  /** Example: `2021-03-23T10:58:48Z`. */
  CreationTime?: string;
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `i-j6ca469urv8ei629s6tv`. */
  InstanceId?: string;
  /** Example: `testName`. */
  Name?: string;
  ProgressStatus?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `ssg-j6ciyh3k52qp7ovmo581`. */
  SnapshotGroupId?: string;
  Snapshots?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshots;
  /** Example: `accomplished`. */
  Status?: 'progressing' | 'accomplished' | 'failed' | (string & {});
  Tags?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupTags;
}

/** `SnapshotGroups.SnapshotGroup.Snapshots` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshots {
  Snapshot?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshot[];
}

/** `SnapshotGroups.SnapshotGroup.Snapshots.Snapshot` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshot {
  /** Example: `false`. */
  Available?: boolean;
  /** Example: `true`. */
  InstantAccess?: boolean;
  /** Example: `3`. */
  InstantAccessRetentionDays?: number;
  /** Example: `100%`. */
  Progress?: string;
  /** Example: `s-j6cbzmrlbf09w72qi0ak`. */
  SnapshotId?: string;
  /** Example: `d-j6c3ogynmvpi6wy76rb9`. */
  SourceDiskId?: string;
  /** Example: `system`. */
  SourceDiskType?: 'system' | 'data' | (string & {});
  Tags?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshotTags;
}

/** `SnapshotGroups.SnapshotGroup.Snapshots.Snapshot.Tags` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshotTags {
  Tag?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshotTagsTag[];
}

/** `SnapshotGroups.SnapshotGroup.Snapshots.Snapshot.Tags.Tag` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshotTagsTag {
  /** Example: `acs:ecs:createFrom`. */
  Key?: string;
  /** Example: `i-bp11qm0o3dk4iucno54l`. */
  Value?: string;
}

/** `SnapshotGroups.SnapshotGroup.Tags` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupTags {
  Tag?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupTagsTag[];
}

/** `SnapshotGroups.SnapshotGroup.Tags.Tag` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupTagsTag {
  /** Example: `TestKey`. */
  Key?: string;
  /** Example: `TestValue`. */
  Value?: string;
}

/**
 * Calls `DescribeSnapshotGroups`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotGroups
 */
export const DescribeSnapshotGroups: PaginatedOperation<DescribeSnapshotGroupsRequest, DescribeSnapshotGroupsResponse, DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroup> = {
  name: 'DescribeSnapshotGroups',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'SnapshotGroups.SnapshotGroup',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};

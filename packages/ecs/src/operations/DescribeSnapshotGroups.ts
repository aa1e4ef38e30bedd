// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsRequest {
  /** Further details to be returned; not open to the public. Items: at most 5. */
  AdditionalAttributes?: readonly string[] | undefined;
  /** Returns only groups that were taken of this instance. Example: `i-j6ca469urv8ei629s6tv`. */
  InstanceId?: string | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Range: 1 to
   * 500. Example: `10`.
   */
  MaxResults?: number | undefined;
  /** Returns only groups with this name. Example: `testName`. */
  Name?: string | undefined;
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
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Returns only groups of this resource group. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Ids of groups, at most 10; only these are returned. Items: at most 10. */
  SnapshotGroupId?: readonly string[] | undefined;
  /**
   * Returns only groups in one of these states.
   * - `progressing`: Being taken.
   * - `accomplished`: Complete.
   * - `failed`: Not come about.
   *
   * Items: at most 10.
   */
  Status?: readonly string[] | undefined;
  /** Returns only groups with all of these tags, at most 20. Items: at most 16. */
  Tag?: readonly DescribeSnapshotGroupsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsRequestTag {
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

/** The answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `3F9A4CC4-362F-469A-B9EF-B3204EF8AA3A`. */
  RequestId: string;
  /** The groups of this page. */
  SnapshotGroups?: DescribeSnapshotGroupsResponseSnapshotGroups;
}

/** `SnapshotGroups` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroups {
  /** The groups of this page, each with its snapshots. */
  SnapshotGroup?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroup[];
}

/** `SnapshotGroups.SnapshotGroup` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroup {
  /** When it was taken, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2021-03-23T10:58:48Z`. */
  CreationTime?: string;
  /** What is said about it; empty where nothing is. Example: `This is description.`. */
  Description?: string;
  /** The instance whose disks were taken. Example: `i-j6ca469urv8ei629s6tv`. */
  InstanceId?: string;
  /** What the group is called. Example: `testName`. */
  Name?: string;
  /** Without meaning for now. */
  ProgressStatus?: string;
  /** The resource group it is sorted into; empty for none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** The group of snapshots, `ssg-…`. Example: `ssg-j6ciyh3k52qp7ovmo581`. */
  SnapshotGroupId?: string;
  /** What the group consists of. */
  Snapshots?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshots;
  /**
   * Where the group is in its life.
   * - `progressing`: Being taken.
   * - `accomplished`: Complete.
   * - `failed`: Not come about.
   *
   * Example: `accomplished`.
   */
  Status?: 'progressing' | 'accomplished' | 'failed' | (string & {});
  /** What it is tagged with. */
  Tags?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupTags;
}

/** `SnapshotGroups.SnapshotGroup.Snapshots` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshots {
  /** The snapshots in the group, one for each disk. */
  Snapshot?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshot[];
}

/** `SnapshotGroups.SnapshotGroup.Snapshots.Snapshot` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshot {
  /**
   * Whether the snapshot can be used already, to set back or make a disk or to be shared, though it may not be
   * complete. Example: `false`.
   */
  Available?: boolean;
  /**
   * Whether the snapshot can be used before its data has been copied out in full. Without need since ESSDs do so
   * of themselves. Example: `true`.
   */
  InstantAccess?: boolean;
  /** For how many days `InstantAccess` holds. Without need since ESSDs do so of themselves. Example: `3`. */
  InstantAccessRetentionDays?: number;
  /** How much of the snapshot is taken, in percent, such as `38%`. Example: `100%`. */
  Progress?: string;
  /** The snapshot, `s-…`. Example: `s-j6cbzmrlbf09w72qi0ak`. */
  SnapshotId?: string;
  /**
   * The disk that the snapshot or the chain comes from, `d-…`; named even when the disk is gone. Example:
   * `d-j6c3ogynmvpi6wy76rb9`.
   */
  SourceDiskId?: string;
  /**
   * What kind of disk the snapshot was taken of.
   * - `system`: A system disk.
   * - `data`: A data disk.
   *
   * Example: `system`.
   */
  SourceDiskType?: 'system' | 'data' | (string & {});
  /** What it is tagged with. */
  Tags?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshotTags;
}

/** `SnapshotGroups.SnapshotGroup.Snapshots.Snapshot.Tags` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshotTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshotTagsTag[];
}

/** `SnapshotGroups.SnapshotGroup.Snapshots.Snapshot.Tags.Tag` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupSnapshotsSnapshotTagsTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `acs:ecs:createFrom`.
   */
  Key?: string;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `i-bp11qm0o3dk4iucno54l`.
   */
  Value?: string;
}

/** `SnapshotGroups.SnapshotGroup.Tags` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupTagsTag[];
}

/** `SnapshotGroups.SnapshotGroup.Tags.Tag` in an answer of `DescribeSnapshotGroups`. */
export interface DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroupTagsTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string;
}

/**
 * Lists groups of snapshots that were taken at the same moment, with the snapshots in them.
 *
 * All conditions must hold at once.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeSnapshotGroups`.
 * - Errors: `InvalidStatus.ValueNotSupported`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotGroups
 */
export const DescribeSnapshotGroups: PaginatedOperation<DescribeSnapshotGroupsRequest, DescribeSnapshotGroupsResponse, DescribeSnapshotGroupsResponseSnapshotGroupsSnapshotGroup> = {
  name: 'DescribeSnapshotGroups',
  ram: 'ecs',
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

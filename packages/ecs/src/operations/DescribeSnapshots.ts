// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSnapshots`. */
export interface DescribeSnapshotsRequest {
  /** Further conditions, as pairs of a key and a value. */
  Filter?: readonly DescribeSnapshotsRequestFilter[] | undefined;
  /**
   * Returns only snapshots of this kind.
   * - `Standard`: Ordinary snapshots.
   * - `Flash`: Local snapshots, which are on their way out.
   * - `archive`: Archived snapshots.
   *
   * Example: `Standard`.
   */
  Category?: 'Standard' | 'Flash' | 'archive' | (string & {}) | undefined;
  /** Returns only snapshots of this disk. Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** With true, returns only encrypted snapshots. Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Returns only snapshots of disks that are attached to this instance. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string | undefined;
  /** Returns only snapshots that this KMS key encrypts. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string | undefined;
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
  /** Returns only snapshots of this resource group. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Returns only these snapshots, as a JSON list of at most 100 ids. Example: `["s-bp67acfmxazb4ph5gibd",
   * "s-bp67acfmxazb5pm8r6u0", "s-bp67acfmxazb6p559w5q"]`.
   */
  SnapshotIds?: readonly string[] | string | undefined;
  /** Returns only snapshots of this chain, `sl-…`. Example: `sl-bp1grgphbcc9brb51oc2`. */
  SnapshotLinkId?: string | undefined;
  /** Returns only snapshots with this name. Example: `testSnapshotName`. */
  SnapshotName?: string | undefined;
  /**
   * Returns only snapshots that came about in this way; all where it is left out.
   * - `auto`: Taken by a policy.
   * - `user`: Taken by {@link CreateSnapshot}.
   * - `all`: In either of these ways.
   *
   * Example: `all`.
   */
  SnapshotType?: 'auto' | 'user' | 'all' | (string & {}) | undefined;
  /**
   * Returns only snapshots of this kind of disk.
   * - `system`: Of system disks.
   * - `data`: Of data disks.
   *
   * Example: `system`.
   */
  SourceDiskType?: 'system' | 'data' | (string & {}) | undefined;
  /**
   * Returns only snapshots in this state; in any where it is left out.
   * - `progressing`: Being taken.
   * - `accomplished`: Complete.
   * - `failed`: Not come about.
   * - `all`: In any state.
   *
   * Example: `all`.
   */
  Status?: 'progressing' | 'accomplished' | 'failed' | 'all' | (string & {}) | undefined;
  /**
   * Returns only snapshots with all of these tags, at most 20. No more than 1000 snapshots may carry them; beyond
   * that, use {@link ListTagResources}. Items: at most 20.
   */
  Tag?: readonly DescribeSnapshotsRequestTag[] | undefined;
  /**
   * Returns only snapshots that something was or was not made of.
   * - `image`: Of which custom images were made.
   * - `disk`: Of which disks were made.
   * - `image_disk`: Of which both were made.
   * - `none`: Of which nothing was made.
   *
   * Example: `none`.
   */
  Usage?: 'image' | 'disk' | 'image_disk' | 'none' | (string & {}) | undefined;
}

/** `Filter` in a request of `DescribeSnapshots`. */
export interface DescribeSnapshotsRequestFilter {
  /**
   * What the condition is about.
   * - `CreationStartTime`: Taken at this time or later.
   *
   * Example: `CreationStartTime`.
   */
  Key?: string | undefined;
  /** The time in UTC, as `yyyy-MM-ddTHH:mmZ`. Example: `2019-12-13T17:00Z`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `DescribeSnapshots`. */
export interface DescribeSnapshotsRequestTag {
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

/** The answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The snapshots of this page. */
  Snapshots?: DescribeSnapshotsResponseSnapshots;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `Snapshots` in an answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponseSnapshots {
  /** The snapshots of this page, each with its disk and status. */
  Snapshot?: DescribeSnapshotsResponseSnapshotsSnapshot[];
}

/** `Snapshots.Snapshot` in an answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponseSnapshotsSnapshot {
  /**
   * Whether the snapshot can be used already, to set back or make a disk or to be shared, though it may not be
   * complete. Example: `false`.
   */
  Available?: boolean;
  /**
   * The kind of snapshot.
   * - `Standard`: An ordinary snapshot.
   * - `Flash`: A local snapshot.
   * - `archive`: An archived snapshot.
   *
   * Example: `standard`.
   */
  Category?: 'Standard' | 'Flash' | 'archive' | (string & {});
  /** When it was taken, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2020-08-20T14:52:28Z`. */
  CreationTime?: string;
  /** What is said about it; empty where nothing is. Example: `testDescription`. */
  Description?: string;
  /** Whether the data of the snapshot is encrypted. Example: `false`. */
  Encrypted?: boolean;
  /** The size of the whole snapshot, in bytes. Example: `65535`. */
  FullSnapshotSizeInBytes?: number;
  /**
   * Whether the snapshot can be used before its data has been copied out in full. Without need since ESSDs do so
   * of themselves. Example: `false`.
   */
  InstantAccess?: boolean;
  /** For how many days `InstantAccess` holds. Without need since ESSDs do so of themselves. Example: `30`. */
  InstantAccessRetentionDays?: number;
  /** The KMS key that encrypts the snapshot. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string;
  /** When the snapshot last changed, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2020-08-25T14:18:09Z`. */
  LastModifiedTime?: string;
  /** The code of the Marketplace product behind the disk; empty where there is none. Example: `jxsc000npqf`. */
  ProductCode?: string;
  /** How much of the snapshot is taken, in percent, such as `38%`. Example: `100%`. */
  Progress?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** How many seconds the taking of the snapshot will still last. Example: `38`. */
  RemainTime?: number;
  /** The resource group it is sorted into; empty for none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** How many days the snapshot is kept before it is deleted by itself. Example: `30`. */
  RetentionDays?: number;
  /** The snapshot, `s-…`. Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId?: string;
  /** The chain that holds all snapshots of the disk, `sl-…`. Example: `sl-bp1grgphbcc9brb51oc2`. */
  SnapshotLinkId?: string;
  /** The name that the snapshot was given; empty for none. Example: `testSnapshotName`. */
  SnapshotName?: string;
  /** The serial number of the snapshot. Example: `64472-116742336-619769454`. */
  SnapshotSN?: string;
  /** How the snapshot came about, such as `auto` or `timer` by a policy and `user` by a call. Example: `all`. */
  SnapshotType?: 'auto' | 'timer' | 'user' | (string & {});
  /**
   * The disk that the snapshot or the chain comes from, `d-…`; named even when the disk is gone. Example:
   * `d-bp67acfmxazb4ph9vu1o`.
   */
  SourceDiskId?: string;
  /** The size that the disk had, in GiB. Example: `40`. */
  SourceDiskSize?: string;
  /**
   * What kind of disk the snapshot was taken of.
   * - `system`: A system disk.
   * - `data`: A data disk.
   *
   * Example: `system`.
   */
  SourceDiskType?: 'system' | 'data' | (string & {});
  /** The region of the snapshot that this one is a copy of. Example: `cn-hangzhou`. */
  SourceRegionId?: string;
  /** The snapshot that this one is a copy of; empty for none. Example: `s-bp67acfmxazb4ph5gibd`. */
  SourceSnapshotId?: string;
  /** What the snapshot was taken of, such as `disk`. On its way out. Example: `disk`. */
  SourceStorageType?: string;
  /**
   * Where the snapshot is in its life.
   * - `progressing`: Being taken.
   * - `accomplished`: Complete.
   * - `failed`: Not come about.
   *
   * Example: `accomplished`.
   */
  Status?: 'progressing' | 'accomplished' | 'failed' | (string & {});
  /** What it is tagged with. */
  Tags?: DescribeSnapshotsResponseSnapshotsSnapshotTags;
  /**
   * What was made of the snapshot, and thus stands in the way of its deletion.
   * - `image`: Custom images.
   * - `disk`: Disks.
   * - `image_disk`: Custom images and disks.
   * - `none`: Nothing.
   *
   * Example: `image`.
   */
  Usage?: 'image' | 'disk' | 'image_disk' | 'none' | (string & {});
}

/** `Snapshots.Snapshot.Tags` in an answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponseSnapshotsSnapshotTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeSnapshotsResponseSnapshotsSnapshotTagsTag[];
}

/** `Snapshots.Snapshot.Tags.Tag` in an answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponseSnapshotsSnapshotTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists snapshots with their status, the disk they were taken of and how long they are kept.
 *
 * All conditions must hold at once. The waiter {@link SnapshotAccomplished} calls it until a snapshot is complete.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link SnapshotAccomplished}, {@link SnapshotDeleted}.
 * - RAM action: `ecs:DescribeSnapshots`, on `acs:ecs:{regionId}:{accountId}:snapshot/*`,
 * `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
 * - Errors: `InvalidFilterKey.NotFound`, `InvalidSnapshotLinkId.NotFound`, `InvalidSnapshotType.NotFound`,
 * `InvalidStatus.NotFound`, `InvalidTag.Mismatch`, `DryRunOperation`, and 6 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshots
 */
export const DescribeSnapshots: PaginatedOperation<DescribeSnapshotsRequest, DescribeSnapshotsResponse, DescribeSnapshotsResponseSnapshotsSnapshot> = {
  name: 'DescribeSnapshots',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  parameters: { SnapshotIds: { style: 'json' } },
  pagination: {
    style: 'token',
    items: 'Snapshots.Snapshot',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
    alternative: {
      style: 'page',
      items: 'Snapshots.Snapshot',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
      defaultPageSize: 100,
    },
  },
};

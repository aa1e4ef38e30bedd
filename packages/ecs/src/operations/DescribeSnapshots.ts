// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSnapshots`. */
export interface DescribeSnapshotsRequest {
  Filter?: readonly DescribeSnapshotsRequestFilter[] | undefined;
  /** Example: `Standard`. */
  Category?: 'Standard' | 'Flash' | 'archive' | (string & {}) | undefined;
  /** Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string | undefined;
  /** Example: `false`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string | undefined;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `["s-bp67acfmxazb4ph5gibd", "s-bp67acfmxazb5pm8r6u0", "s-bp67acfmxazb6p559w5q"]`. */
  SnapshotIds?: readonly string[] | string | undefined;
  /** Example: `sl-bp1grgphbcc9brb51oc2`. */
  SnapshotLinkId?: string | undefined;
  /** Example: `testSnapshotName`. */
  SnapshotName?: string | undefined;
  /** Example: `all`. */
  SnapshotType?: 'auto' | 'user' | 'all' | (string & {}) | undefined;
  /** Example: `system`. */
  SourceDiskType?: 'system' | 'data' | (string & {}) | undefined;
  /** Example: `all`. */
  Status?: 'progressing' | 'accomplished' | 'failed' | 'all' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeSnapshotsRequestTag[] | undefined;
  /** Example: `none`. */
  Usage?: 'image' | 'disk' | 'image_disk' | 'none' | (string & {}) | undefined;
}

/** `Filter` in a request of `DescribeSnapshots`. */
export interface DescribeSnapshotsRequestFilter {
  /** Example: `CreationStartTime`. */
  Key?: string | undefined;
  /** Example: `2019-12-13T17:00Z`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `DescribeSnapshots`. */
export interface DescribeSnapshotsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponse {
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  Snapshots?: DescribeSnapshotsResponseSnapshots;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Snapshots` in an answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponseSnapshots {
  Snapshot?: DescribeSnapshotsResponseSnapshotsSnapshot[];
}

/** `Snapshots.Snapshot` in an answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponseSnapshotsSnapshot {
  /** Example: `false`. */
  Available?: boolean;
  /** Example: `standard`. */
  Category?: 'Standard' | 'Flash' | 'archive' | (string & {});
  /** Example: `2020-08-20T14:52:28Z`. */
  CreationTime?: string;
  /** Example: `testDescription`. */
  Description?: string;
  /** Example: `false`. */
  Encrypted?: boolean;
  /** Example: `65535`. */
  FullSnapshotSizeInBytes?: number;
  /** Example: `false`. */
  InstantAccess?: boolean;
  /** Example: `30`. */
  InstantAccessRetentionDays?: number;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string;
  /** Example: `2020-08-25T14:18:09Z`. */
  LastModifiedTime?: string;
  /** Example: `jxsc000npqf`. */
  ProductCode?: string;
  /** Example: `100%`. */
  Progress?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `38`. */
  RemainTime?: number;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `30`. */
  RetentionDays?: number;
  /** Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId?: string;
  /** Example: `sl-bp1grgphbcc9brb51oc2`. */
  SnapshotLinkId?: string;
  /** Example: `testSnapshotName`. */
  SnapshotName?: string;
  /** Example: `64472-116742336-619769454`. */
  SnapshotSN?: string;
  /** Example: `all`. */
  SnapshotType?: 'auto' | 'timer' | 'user' | (string & {});
  /** Example: `d-bp67acfmxazb4ph9vu1o`. */
  SourceDiskId?: string;
  /** Example: `40`. */
  SourceDiskSize?: string;
  /** Example: `system`. */
  SourceDiskType?: 'system' | 'data' | (string & {});
  /** Example: `cn-hangzhou`. */
  SourceRegionId?: string;
  /** Example: `s-bp67acfmxazb4ph5gibd`. */
  SourceSnapshotId?: string;
  /** Example: `disk`. */
  SourceStorageType?: string;
  /** Example: `accomplished`. */
  Status?: 'progressing' | 'accomplished' | 'failed' | (string & {});
  Tags?: DescribeSnapshotsResponseSnapshotsSnapshotTags;
  /** Example: `image`. */
  Usage?: 'image' | 'disk' | 'image_disk' | 'none' | (string & {});
}

/** `Snapshots.Snapshot.Tags` in an answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponseSnapshotsSnapshotTags {
  Tag?: DescribeSnapshotsResponseSnapshotsSnapshotTagsTag[];
}

/** `Snapshots.Snapshot.Tags.Tag` in an answer of `DescribeSnapshots`. */
export interface DescribeSnapshotsResponseSnapshotsSnapshotTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists snapshots of disks.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshots
 */
export const DescribeSnapshots: PaginatedOperation<DescribeSnapshotsRequest, DescribeSnapshotsResponse, DescribeSnapshotsResponseSnapshotsSnapshot> = {
  name: 'DescribeSnapshots',
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

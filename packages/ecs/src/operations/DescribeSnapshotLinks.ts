// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSnapshotLinks`. */
export interface DescribeSnapshotLinksRequest {
  /**
   * Returns only the chains of these disks, as a JSON list of at most 100 ids. Example:
   * `["d-bp1d6tsvznfghy7yprji", "d-bp1ippxbaql9zet7kon1", "d-bp1ib7bcz07lcxa9hmi6"]`.
   */
  DiskIds?: readonly string[] | string | undefined;
  /** Returns only the chains of disks that are attached to this instance. Example: `i-bp1h6jmbefj2cyqs0phs`. */
  InstanceId?: string | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Range: at least 0. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0ad8e1`.
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
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `50`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Returns only these chains, as a JSON list of at most 100 ids. Example: `["sl-bp1grgphbcc9brb51oc2",
   * "sl-bp1c4izumvq0i5bs40ra", "sl-bp1akk7isz866ddsws99"]`.
   */
  SnapshotLinkIds?: readonly string[] | string | undefined;
}

/** The answer of `DescribeSnapshotLinks`. */
export interface DescribeSnapshotLinksResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0ad8e1`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `50`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The chains of this page. */
  SnapshotLinks?: DescribeSnapshotLinksResponseSnapshotLinks;
  /** How many items match in all, on every page together. Example: `9`. */
  TotalCount?: number;
}

/** `SnapshotLinks` in an answer of `DescribeSnapshotLinks`. */
export interface DescribeSnapshotLinksResponseSnapshotLinks {
  /** The chains of this page, one for each disk. */
  SnapshotLink?: DescribeSnapshotLinksResponseSnapshotLinksSnapshotLink[];
}

/** `SnapshotLinks.SnapshotLink` in an answer of `DescribeSnapshotLinks`. */
export interface DescribeSnapshotLinksResponseSnapshotLinksSnapshotLink {
  /**
   * The kind of the snapshots.
   * - `standard`: Ordinary snapshots.
   * - `archive`: Archived snapshots.
   * - `flash`: Local snapshots.
   *
   * Example: `standard`.
   */
  Category?: 'standard' | 'archive' | 'flash' | (string & {});
  /** The instance that has the disk; empty where none has. Example: `i-bp1h6jmbefj2cyqs0phs`. */
  InstanceId?: string;
  /** What people call the instance that has the disk. Example: `testInstanceName`. */
  InstanceName?: string;
  /** Whether instant access is on for the chain. Without need since ESSDs have it of themselves. Example: `false`. */
  InstantAccess?: boolean;
  /** The region of the disk and its snapshots. Example: `cn-hangzhou`. */
  RegionId?: string;
  /** The chain that holds all snapshots of the disk, `sl-…`. Example: `sl-2ze0y1jwzpb1geqxk91q`. */
  SnapshotLinkId?: string;
  /**
   * The disk that the snapshot or the chain comes from, `d-…`; named even when the disk is gone. Example:
   * `d-bp1d6tsvznfghy7yprji`.
   */
  SourceDiskId?: string;
  /** The name of the disk that the snapshots come from. Example: `testSourceDiskName`. */
  SourceDiskName?: string;
  /** The size that the disk had, in GiB. Example: `40`. */
  SourceDiskSize?: number;
  /**
   * What kind of disk the snapshot was taken of.
   * - `system`: A system disk.
   * - `data`: A data disk.
   *
   * Example: `data`.
   */
  SourceDiskType?: 'system' | 'data' | (string & {});
  /** How many snapshots the chain has. Example: `1`. */
  TotalCount?: number;
  /** How large the snapshots of the chain are together, in bytes. Example: `2097152`. */
  TotalSize?: number;
}

/**
 * Lists snapshot chains, each with how many snapshots of its disk there are and how large they are together.
 *
 * Every disk has one chain with all its snapshots. All conditions must hold at once; an empty list of ids finds
 * nothing, while leaving it out finds all.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeSnapshotLinks`, on `acs:ecs:{regionId}:{accountId}:disk/*`,
 * `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
 * - Errors: `InvalidDiskIds`, `InvalidRegionId`, `InvalidSnapshotLinkIds`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotLinks
 */
export const DescribeSnapshotLinks: PaginatedOperation<DescribeSnapshotLinksRequest, DescribeSnapshotLinksResponse, DescribeSnapshotLinksResponseSnapshotLinksSnapshotLink> = {
  name: 'DescribeSnapshotLinks',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  parameters: { DiskIds: { style: 'json' }, SnapshotLinkIds: { style: 'json' } },
  pagination: {
    style: 'token',
    items: 'SnapshotLinks.SnapshotLink',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'SnapshotLinks.SnapshotLink',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
      defaultPageSize: 100,
    },
  },
};

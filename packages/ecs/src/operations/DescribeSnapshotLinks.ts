// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSnapshotLinks`. */
export interface DescribeSnapshotLinksRequest {
  /** Example: `["d-bp1d6tsvznfghy7yprji", "d-bp1ippxbaql9zet7kon1", "d-bp1ib7bcz07lcxa9hmi6"]`. */
  DiskIds?: readonly string[] | string | undefined;
  /** Example: `i-bp1h6jmbefj2cyqs0phs`. */
  InstanceId?: string | undefined;
  /** Range: at least 0. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0ad8e1`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `50`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `["sl-bp1grgphbcc9brb51oc2", "sl-bp1c4izumvq0i5bs40ra", "sl-bp1akk7isz866ddsws99"]`. */
  SnapshotLinkIds?: readonly string[] | string | undefined;
}

/** The answer of `DescribeSnapshotLinks`. */
export interface DescribeSnapshotLinksResponse {
  /** Example: `caeba0bbb2be03f84eb48b699f0ad8e1`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `50`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  SnapshotLinks?: DescribeSnapshotLinksResponseSnapshotLinks;
  /** Example: `9`. */
  TotalCount?: number;
}

/** `SnapshotLinks` in an answer of `DescribeSnapshotLinks`. */
export interface DescribeSnapshotLinksResponseSnapshotLinks {
  SnapshotLink?: DescribeSnapshotLinksResponseSnapshotLinksSnapshotLink[];
}

/** `SnapshotLinks.SnapshotLink` in an answer of `DescribeSnapshotLinks`. */
export interface DescribeSnapshotLinksResponseSnapshotLinksSnapshotLink {
  /** Example: `standard`. */
  Category?: 'standard' | 'archive' | 'flash' | (string & {});
  /** Example: `i-bp1h6jmbefj2cyqs0phs`. */
  InstanceId?: string;
  /** Example: `testInstanceName`. */
  InstanceName?: string;
  /** Example: `false`. */
  InstantAccess?: boolean;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `sl-2ze0y1jwzpb1geqxk91q`. */
  SnapshotLinkId?: string;
  /** Example: `d-bp1d6tsvznfghy7yprji`. */
  SourceDiskId?: string;
  /** Example: `testSourceDiskName`. */
  SourceDiskName?: string;
  /** Example: `40`. */
  SourceDiskSize?: number;
  /** Example: `data`. */
  SourceDiskType?: 'system' | 'data' | (string & {});
  /** Example: `1`. */
  TotalCount?: number;
  /** Example: `2097152`. */
  TotalSize?: number;
}

/**
 * Calls `DescribeSnapshotLinks`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotLinks
 */
export const DescribeSnapshotLinks: PaginatedOperation<DescribeSnapshotLinksRequest, DescribeSnapshotLinksResponse, DescribeSnapshotLinksResponseSnapshotLinksSnapshotLink> = {
  name: 'DescribeSnapshotLinks',
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

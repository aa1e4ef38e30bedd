// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeHpcClusters`. */
export interface DescribeHpcClustersRequest {
  /** Default: `1`. Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /**
   * Default: `10`. Example: `["hpc-rgmfchwtqh3ri8f7vl4e", "hpc-3kpi44t73e60tj3pcbdr",
   * "hpc-sgtdr2r5hk9nfjtkp8lk"]`.
   */
  HpcClusterIds?: readonly string[] | string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeHpcClusters`. */
export interface DescribeHpcClustersResponse {
  HpcClusters?: DescribeHpcClustersResponseHpcClusters;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `HpcClusters` in an answer of `DescribeHpcClusters`. */
export interface DescribeHpcClustersResponseHpcClusters {
  HpcCluster?: DescribeHpcClustersResponseHpcClustersHpcCluster[];
}

/** `HpcClusters.HpcCluster` in an answer of `DescribeHpcClusters`. */
export interface DescribeHpcClustersResponseHpcClustersHpcCluster {
  /** Example: `testDescription`. */
  Description?: string;
  /** Example: `hpc-bp1a5zr3u7nq9cx2342p`. */
  HpcClusterId?: string;
  /** Example: `testName`. */
  Name?: string;
}

/**
 * Calls `DescribeHpcClusters`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeHpcClusters
 */
export const DescribeHpcClusters: PaginatedOperation<DescribeHpcClustersRequest, DescribeHpcClustersResponse, DescribeHpcClustersResponseHpcClustersHpcCluster> = {
  name: 'DescribeHpcClusters',
  readOnly: true,
  regionId: true,
  clientToken: true,
  parameters: { HpcClusterIds: { style: 'json' } },
  pagination: {
    style: 'page',
    items: 'HpcClusters.HpcCluster',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};

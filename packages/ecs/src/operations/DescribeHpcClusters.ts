// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeHpcClusters`. */
export interface DescribeHpcClustersRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * The HPC clusters to list, as a JSON list of at most 100 ids; all if left out. Example:
   * `["hpc-rgmfchwtqh3ri8f7vl4e", "hpc-3kpi44t73e60tj3pcbdr", "hpc-sgtdr2r5hk9nfjtkp8lk"]`.
   */
  HpcClusterIds?: readonly string[] | string | undefined;
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
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeHpcClusters`. */
export interface DescribeHpcClustersResponse {
  /** The HPC clusters of this page. */
  HpcClusters?: DescribeHpcClustersResponseHpcClusters;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: number;
}

/** `HpcClusters` in an answer of `DescribeHpcClusters`. */
export interface DescribeHpcClustersResponseHpcClusters {
  /** One cluster by its id, with its name and its description. */
  HpcCluster?: DescribeHpcClustersResponseHpcClustersHpcCluster[];
}

/** `HpcClusters.HpcCluster` in an answer of `DescribeHpcClusters`. */
export interface DescribeHpcClustersResponseHpcClustersHpcCluster {
  /** What was written down about the HPC cluster. Example: `testDescription`. */
  Description?: string;
  /**
   * The HPC cluster, `hpc-…`, a group of instances with a fast network between them. Example:
   * `hpc-bp1a5zr3u7nq9cx2342p`.
   */
  HpcClusterId?: string;
  /** The name that the HPC cluster was given. Example: `testName`. */
  Name?: string;
}

/**
 * Lists HPC clusters, with their names and descriptions.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeHpcClusters`.
 * - Errors: `InvalidHpcClusterIds.ExceedLimit`, `InvalidRegionId.NotFound`, `Invalid.Parameter`,
 * `InvalidHpcClusterIds.Malformed`, `MissingParameter.HpcClusterId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeHpcClusters
 */
export const DescribeHpcClusters: PaginatedOperation<DescribeHpcClustersRequest, DescribeHpcClustersResponse, DescribeHpcClustersResponseHpcClustersHpcCluster> = {
  name: 'DescribeHpcClusters',
  ram: 'ecs',
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

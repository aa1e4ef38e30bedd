// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeClusters`. */
export interface DescribeClustersRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeClusters`. */
export interface DescribeClustersResponse {
  Clusters?: DescribeClustersResponseClusters;
  RequestId: string;
}

/** `Clusters` in an answer of `DescribeClusters`. */
export interface DescribeClustersResponseClusters {
  Cluster?: DescribeClustersResponseClustersCluster[];
}

/** `Clusters.Cluster` in an answer of `DescribeClusters`. */
export interface DescribeClustersResponseClustersCluster {
  ClusterId?: string;
}

/**
 * Calls `DescribeClusters`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClusters
 */
export const DescribeClusters: Operation<DescribeClustersRequest, DescribeClustersResponse> = {
  name: 'DescribeClusters',
  readOnly: true,
  regionId: true,
};

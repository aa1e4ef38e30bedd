// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeClusters`. */
export interface DescribeClustersRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeClusters`. */
export interface DescribeClustersResponse {
  /** The clusters of the region. */
  Clusters?: DescribeClustersResponseClusters;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/** `Clusters` in an answer of `DescribeClusters`. */
export interface DescribeClustersResponseClusters {
  /** A cluster, by its id alone. */
  Cluster?: DescribeClustersResponseClustersCluster[];
}

/** `Clusters.Cluster` in an answer of `DescribeClusters`. */
export interface DescribeClustersResponseClustersCluster {
  /** The id that instances carry as their `ClusterId`. */
  ClusterId?: string;
}

/**
 * Lists the ids of the clusters of a region, the `ClusterId` of its instances.
 *
 * Deprecated, and without a documented successor; {@link DescribeZones} lists where instances can be placed.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClusters
 */
export const DescribeClusters: Operation<DescribeClustersRequest, DescribeClustersResponse> = {
  name: 'DescribeClusters',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteHpcCluster`. */
export interface DeleteHpcClusterRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `hpc-cxvr5uzy54j0ya3ncqtm`. */
  HpcClusterId: string;
  /** Example: `EcsforCloud\@Alibaba.com`. */
  OwnerAccount?: string | undefined;
  /** Example: `155780923770`. */
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `EcsforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteHpcCluster`. */
export interface DeleteHpcClusterResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteHpcCluster`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteHpcCluster
 */
export const DeleteHpcCluster: Operation<DeleteHpcClusterRequest, DeleteHpcClusterResponse> = {
  name: 'DeleteHpcCluster',
  regionId: true,
  clientToken: true,
};

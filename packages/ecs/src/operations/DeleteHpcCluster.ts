// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteHpcCluster`. */
export interface DeleteHpcClusterRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * The HPC cluster, `hpc-…`, a group of instances with a fast network between them. Example:
   * `hpc-cxvr5uzy54j0ya3ncqtm`.
   */
  HpcClusterId: string;
  /** Left over; leave it out. Example: `EcsforCloud\@Alibaba.com`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `155780923770`. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `EcsforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteHpcCluster`. */
export interface DeleteHpcClusterResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes an HPC cluster that no instance is in.
 *
 * Release its instances first, else the call fails with `NotEmpty.HpcCluster`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:DeleteHpcCluster`.
 * - Errors: `InvalidRegionId.NotFound`, `Invalid.Parameter`, `MissingParameter.HpcClusterId`,
 * `MissingParameter.RegionId`, `NotEmpty.HpcCluster`, `NotExists.HpcCluster`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteHpcCluster
 */
export const DeleteHpcCluster: Operation<DeleteHpcClusterRequest, DeleteHpcClusterResponse> = {
  name: 'DeleteHpcCluster',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

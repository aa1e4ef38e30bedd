// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyHpcClusterAttribute`. */
export interface ModifyHpcClusterAttributeRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The new description of the HPC cluster. Example: `testDescription`. */
  Description?: string | undefined;
  /**
   * The HPC cluster, `hpc-…`, a group of instances with a fast network between them. Example:
   * `hpc-b8bq705cvx1c4jrl2iwh`.
   */
  HpcClusterId: string;
  /** The new name of the HPC cluster, 2 to 128 characters. Example: `testName`. */
  Name?: string | undefined;
  /** Left over; leave it out. Example: `EcsforCloud\@Alibaba.com`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `1234567890`. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `EcsforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `1234567890`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyHpcClusterAttribute`. */
export interface ModifyHpcClusterAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Changes the name or the description of an HPC cluster.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyHpcClusterAttribute`.
 * - Errors: `InvalidRegionId.NotFound`, `HPC_CLUSTER_MODIFY_FAILED`, `HpcClusterNotExists`, `Invalid.Parameter`,
 * `InvalidHpcClusterDescription.Malformed`, `InvalidHpcClusterName.Malformed`, and 2 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyHpcClusterAttribute
 */
export const ModifyHpcClusterAttribute: Operation<ModifyHpcClusterAttributeRequest, ModifyHpcClusterAttributeResponse> = {
  name: 'ModifyHpcClusterAttribute',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

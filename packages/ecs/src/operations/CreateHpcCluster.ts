// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateHpcCluster`. */
export interface CreateHpcClusterRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * What the cluster is for; 2 to 256 characters, not beginning with `http://` or `https://`. Example:
   * `testHPCDescription`.
   */
  Description?: string | undefined;
  /** The name of the cluster, 2 to 128 characters, beginning with a letter. Example: `hpc-Cluster-01`. */
  Name: string;
  /** Left over; leave it out. Example: `ECSforCloud\@Alibaba.com`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `1234567890`. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `1234567890`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `CreateHpcCluster`. */
export interface CreateHpcClusterResponse {
  /** The new HPC cluster, `hpc-…`, for {@link RunInstances}. Example: `hpc-pnlg1ds9rky4bwww3mtj`. */
  HpcClusterId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Creates an empty HPC cluster, a group of instances with a fast network between them.
 *
 * Instances join on creation, by `HpcClusterId` of {@link RunInstances}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateHpcCluster`.
 * - Errors: `InvalidRegionId.NotFound`, `Invalid.Parameter`, `InvalidHpcClusterDescription.Malformed`,
 * `InvalidHpcClusterName.Malformed`, `MissingParameter`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHpcCluster
 */
export const CreateHpcCluster: Operation<CreateHpcClusterRequest, CreateHpcClusterResponse> = {
  name: 'CreateHpcCluster',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

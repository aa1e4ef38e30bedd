// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateHpcCluster`. */
export interface CreateHpcClusterRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `empty`. Example: `testHPCDescription`. */
  Description?: string | undefined;
  /** Example: `hpc-Cluster-01`. */
  Name: string;
  /** Example: `ECSforCloud\@Alibaba.com`. */
  OwnerAccount?: string | undefined;
  /** Example: `1234567890`. */
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `1234567890`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `CreateHpcCluster`. */
export interface CreateHpcClusterResponse {
  /** Example: `hpc-pnlg1ds9rky4bwww3mtj`. */
  HpcClusterId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CreateHpcCluster`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHpcCluster
 */
export const CreateHpcCluster: Operation<CreateHpcClusterRequest, CreateHpcClusterResponse> = {
  name: 'CreateHpcCluster',
  regionId: true,
  clientToken: true,
};

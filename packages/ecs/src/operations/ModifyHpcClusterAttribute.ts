// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyHpcClusterAttribute`. */
export interface ModifyHpcClusterAttributeRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `empty`. Example: `testDescription`. */
  Description?: string | undefined;
  /** Example: `hpc-b8bq705cvx1c4jrl2iwh`. */
  HpcClusterId: string;
  /** Default: `empty`. Example: `testName`. */
  Name?: string | undefined;
  /** Example: `EcsforCloud\@Alibaba.com`. */
  OwnerAccount?: string | undefined;
  /** Example: `1234567890`. */
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `EcsforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `1234567890`. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyHpcClusterAttribute`. */
export interface ModifyHpcClusterAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyHpcClusterAttribute`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyHpcClusterAttribute
 */
export const ModifyHpcClusterAttribute: Operation<ModifyHpcClusterAttributeRequest, ModifyHpcClusterAttributeResponse> = {
  name: 'ModifyHpcClusterAttribute',
  regionId: true,
  clientToken: true,
};

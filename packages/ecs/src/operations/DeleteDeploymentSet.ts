// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDeploymentSet`. */
export interface DeleteDeploymentSetRequest {
  /** Example: `ds-bp1g5ahlkal88d7x1vp1`. */
  DeploymentSetId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteDeploymentSet`. */
export interface DeleteDeploymentSetResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `DeleteDeploymentSet`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDeploymentSet
 */
export const DeleteDeploymentSet: Operation<DeleteDeploymentSetRequest, DeleteDeploymentSetResponse> = {
  name: 'DeleteDeploymentSet',
  regionId: true,
};

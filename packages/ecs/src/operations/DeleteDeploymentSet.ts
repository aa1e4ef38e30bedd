// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDeploymentSet`. */
export interface DeleteDeploymentSetRequest {
  /** The deployment set, `ds-…`. Example: `ds-bp1g5ahlkal88d7x1vp1`. */
  DeploymentSetId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
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

/** The answer of `DeleteDeploymentSet`. */
export interface DeleteDeploymentSetResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Deletes a deployment set that no instance is in.
 *
 * Release its instances first, or take them out with {@link ModifyInstanceDeployment}; else the call fails with
 * `DependencyViolation.NotEmpty`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteDeploymentSet`.
 * - Errors: `DependencyViolation.NotEmpty`, `DependencyViolation.ReferByHPC`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDeploymentSet
 */
export const DeleteDeploymentSet: Operation<DeleteDeploymentSetRequest, DeleteDeploymentSetResponse> = {
  name: 'DeleteDeploymentSet',
  ram: 'ecs',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDeploymentSetAttribute`. */
export interface ModifyDeploymentSetAttributeRequest {
  /**
   * The new affinity level by which instances of the set are spread; for sets with the strategy `Availability`
   * only. Default: `1`. Example: `3`.
   */
  Affinity?: number | undefined;
  /** The deployment set, `ds-…`. Example: `ds-bp1frxuzdg87zh4pan5e`. */
  DeploymentSetId: string;
  /** The new name of the set, 2 to 128 characters. Example: `DeploymentSetTestName`. */
  DeploymentSetName?: string | undefined;
  /** The new description of the set. Example: `TestDescription`. */
  Description?: string | undefined;
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

/** The answer of `ModifyDeploymentSetAttribute`. */
export interface ModifyDeploymentSetAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Changes the name, the description or the affinity of a deployment set.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDeploymentSetAttribute`.
 * - Errors: `QuotaExceed.DeploymentSetInstanceQuotaFull`, `InvalidDeploymentSetId.NotFound`,
 * `InvalidDeploymentSetName.Malformed`, `InvalidDescription.Malformed`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDeploymentSetAttribute
 */
export const ModifyDeploymentSetAttribute: Operation<ModifyDeploymentSetAttributeRequest, ModifyDeploymentSetAttributeResponse> = {
  name: 'ModifyDeploymentSetAttribute',
  ram: 'ecs',
  regionId: true,
};

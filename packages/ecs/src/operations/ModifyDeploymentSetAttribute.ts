// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDeploymentSetAttribute`. */
export interface ModifyDeploymentSetAttributeRequest {
  /** Default: `1`. Example: `3`. */
  Affinity?: number | undefined;
  /** Example: `ds-bp1frxuzdg87zh4pan5e`. */
  DeploymentSetId: string;
  /** Example: `DeploymentSetTestName`. */
  DeploymentSetName?: string | undefined;
  /** Example: `TestDescription`. */
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDeploymentSetAttribute`. */
export interface ModifyDeploymentSetAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `ModifyDeploymentSetAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDeploymentSetAttribute
 */
export const ModifyDeploymentSetAttribute: Operation<ModifyDeploymentSetAttributeRequest, ModifyDeploymentSetAttributeResponse> = {
  name: 'ModifyDeploymentSetAttribute',
  regionId: true,
};

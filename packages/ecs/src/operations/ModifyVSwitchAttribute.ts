// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVSwitchAttribute`. */
export interface ModifyVSwitchAttributeRequest {
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VSwitchId: string;
  VSwitchName?: string | undefined;
}

/** The answer of `ModifyVSwitchAttribute`. */
export interface ModifyVSwitchAttributeResponse {
  RequestId: string;
}

/**
 * Calls `ModifyVSwitchAttribute`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVSwitchAttribute
 */
export const ModifyVSwitchAttribute: Operation<ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse> = {
  name: 'ModifyVSwitchAttribute',
  regionId: true,
};

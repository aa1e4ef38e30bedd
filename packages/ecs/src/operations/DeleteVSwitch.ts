// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVSwitch`. */
export interface DeleteVSwitchRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VSwitchId: string;
}

/** The answer of `DeleteVSwitch`. */
export interface DeleteVSwitchResponse {
  RequestId: string;
}

/**
 * Calls `DeleteVSwitch`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVSwitch
 */
export const DeleteVSwitch: Operation<DeleteVSwitchRequest, DeleteVSwitchResponse> = {
  name: 'DeleteVSwitch',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteAutoProvisioningGroup`. */
export interface DeleteAutoProvisioningGroupRequest {
  /** Example: `apg-bpuf6jel2bbl62wh13os`. */
  AutoProvisioningGroupId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `true`. */
  TerminateInstances?: boolean | undefined;
}

/** The answer of `DeleteAutoProvisioningGroup`. */
export interface DeleteAutoProvisioningGroupResponse {
  /** Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
}

/**
 * Calls `DeleteAutoProvisioningGroup`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoProvisioningGroup
 */
export const DeleteAutoProvisioningGroup: Operation<DeleteAutoProvisioningGroupRequest, DeleteAutoProvisioningGroupResponse> = {
  name: 'DeleteAutoProvisioningGroup',
  regionId: true,
};

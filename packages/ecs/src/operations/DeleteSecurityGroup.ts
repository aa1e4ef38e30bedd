// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteSecurityGroup`. */
export interface DeleteSecurityGroupRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp1fg655nh68xyz9tnu4`. */
  SecurityGroupId: string;
}

/** The answer of `DeleteSecurityGroup`. */
export interface DeleteSecurityGroupResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `DeleteSecurityGroup`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSecurityGroup
 */
export const DeleteSecurityGroup: Operation<DeleteSecurityGroupRequest, DeleteSecurityGroupResponse> = {
  name: 'DeleteSecurityGroup',
  regionId: true,
};

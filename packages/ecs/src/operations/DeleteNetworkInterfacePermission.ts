// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteNetworkInterfacePermission`. */
export interface DeleteNetworkInterfacePermissionRequest {
  Force?: boolean | undefined;
  NetworkInterfacePermissionId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteNetworkInterfacePermission`. */
export interface DeleteNetworkInterfacePermissionResponse {
  RequestId: string;
}

/**
 * Calls `DeleteNetworkInterfacePermission`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterfacePermission
 */
export const DeleteNetworkInterfacePermission: Operation<DeleteNetworkInterfacePermissionRequest, DeleteNetworkInterfacePermissionResponse> = {
  name: 'DeleteNetworkInterfacePermission',
  regionId: true,
};

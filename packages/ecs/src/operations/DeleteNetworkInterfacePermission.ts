// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteNetworkInterfacePermission`. */
export interface DeleteNetworkInterfacePermissionRequest {
  Force?: boolean | undefined;
  /** The permission to take back, `eni-perm-…`. */
  NetworkInterfacePermissionId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteNetworkInterfacePermission`. */
export interface DeleteNetworkInterfacePermissionResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Takes a permission for a network interface back from another account; deprecated.
 *
 * The vendor names {@link DeleteNetworkInterface} to be used instead; that deletes the whole interface, not just
 * the permission.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterfacePermission
 */
export const DeleteNetworkInterfacePermission: Operation<DeleteNetworkInterfacePermissionRequest, DeleteNetworkInterfacePermissionResponse> = {
  name: 'DeleteNetworkInterfacePermission',
  ram: 'ecs',
  regionId: true,
};

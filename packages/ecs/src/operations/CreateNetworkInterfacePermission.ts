// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateNetworkInterfacePermission`. */
export interface CreateNetworkInterfacePermissionRequest {
  /** The account that gets the permission, by its number. Example: `1234567890`. */
  AccountId: number | bigint;
  /** The network interface that the other account may attach. Example: `eni-bp14v2sdd3v8htln6mm7`. */
  NetworkInterfaceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * What the other account may do; only `InstanceAttach`, attaching the interface to its own instance. Example:
   * `InstanceAttach`.
   */
  Permission: string;
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

/** The answer of `CreateNetworkInterfacePermission`. */
export interface CreateNetworkInterfacePermissionResponse {
  /** One permission of another account for a network interface. */
  NetworkInterfacePermission?: CreateNetworkInterfacePermissionResponseNetworkInterfacePermission;
  /** Identifies this call; the vendor's support asks for it. Example: `0FCD3DEF-63D3-4605-A818-805C8BD7DB87`. */
  RequestId: string;
}

/** `NetworkInterfacePermission` in an answer of `CreateNetworkInterfacePermission`. */
export interface CreateNetworkInterfacePermissionResponseNetworkInterfacePermission {
  /** The account that has the permission, by its number. Example: `1234567890`. */
  AccountId?: number;
  /** The network interface that the account may attach, `eni-…`. Example: `eni-bp14v2sdd3v8htln6mm7`. */
  NetworkInterfaceId?: string;
  /** The permission itself, `eni-perm-…`. Example: `eni-perm-bp1cs4lwn56lfbuu9s31`. */
  NetworkInterfacePermissionId?: string;
  /**
   * What the other account may do; `InstanceAttach` is attaching the interface to its own instance. Example:
   * `InstanceAttach`.
   */
  Permission?: string;
  /**
   * How far the permission is.
   * - `Pending`: About to be granted.
   * - `Granted`: In force.
   * - `Revoking`: About to be taken back.
   * - `Revoked`: Taken back.
   *
   * Example: `Granted`.
   */
  PermissionState?: 'Pending' | 'Granted' | 'Revoking' | 'Revoked' | (string & {});
  /** Name of an Alibaba Cloud service. Example: `Elastic Compute Service`. */
  ServiceName?: string;
}

/**
 * Lets another account, a partner or a person, attach your network interface to its instance.
 *
 * The instance must be in the zone of the interface. The permission is in force once it is `Granted`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreateNetworkInterfacePermission`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterfacePermission
 */
export const CreateNetworkInterfacePermission: Operation<CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResponse> = {
  name: 'CreateNetworkInterfacePermission',
  ram: 'ecs',
  regionId: true,
};

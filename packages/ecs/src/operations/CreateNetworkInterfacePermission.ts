// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateNetworkInterfacePermission`. */
export interface CreateNetworkInterfacePermissionRequest {
  /** Example: `1234567890`. */
  AccountId: number | bigint;
  /** Example: `eni-bp14v2sdd3v8htln6mm7`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `InstanceAttach`. */
  Permission: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `CreateNetworkInterfacePermission`. */
export interface CreateNetworkInterfacePermissionResponse {
  NetworkInterfacePermission?: CreateNetworkInterfacePermissionResponseNetworkInterfacePermission;
  /** Example: `0FCD3DEF-63D3-4605-A818-805C8BD7DB87`. */
  RequestId: string;
}

/** `NetworkInterfacePermission` in an answer of `CreateNetworkInterfacePermission`. */
export interface CreateNetworkInterfacePermissionResponseNetworkInterfacePermission {
  /** Example: `1234567890`. */
  AccountId?: number;
  /** Example: `eni-bp14v2sdd3v8htln6mm7`. */
  NetworkInterfaceId?: string;
  /** Example: `eni-perm-bp1cs4lwn56lfbuu9s31`. */
  NetworkInterfacePermissionId?: string;
  /** Example: `InstanceAttach`. */
  Permission?: string;
  /** Example: `Granted`. */
  PermissionState?: 'Pending' | 'Granted' | 'Revoking' | 'Revoked' | (string & {});
  /** Example: `Elastic Compute Service`. */
  ServiceName?: string;
}

/**
 * Calls `CreateNetworkInterfacePermission`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterfacePermission
 */
export const CreateNetworkInterfacePermission: Operation<CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResponse> = {
  name: 'CreateNetworkInterfacePermission',
  regionId: true,
};

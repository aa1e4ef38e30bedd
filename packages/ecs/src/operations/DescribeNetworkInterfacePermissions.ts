// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeNetworkInterfacePermissions`. */
export interface DescribeNetworkInterfacePermissionsRequest {
  /** Example: `eni-bp17pdijfczaxfpmkm30`. */
  NetworkInterfaceId?: string | undefined;
  /** Items: at most 100. */
  NetworkInterfacePermissionId?: readonly string[] | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeNetworkInterfacePermissions`. */
export interface DescribeNetworkInterfacePermissionsResponse {
  NetworkInterfacePermissions?: DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissions;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `0FCD3DEF-63D3-4605-A818-805C8BD7DB87`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `NetworkInterfacePermissions` in an answer of `DescribeNetworkInterfacePermissions`. */
export interface DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissions {
  NetworkInterfacePermission?: DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissionsNetworkInterfacePermission[];
}

/** `NetworkInterfacePermissions.NetworkInterfacePermission` in an answer of `DescribeNetworkInterfacePermissions`. */
export interface DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissionsNetworkInterfacePermission {
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
 * Calls `DescribeNetworkInterfacePermissions`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfacePermissions
 */
export const DescribeNetworkInterfacePermissions: PaginatedOperation<DescribeNetworkInterfacePermissionsRequest, DescribeNetworkInterfacePermissionsResponse, DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissionsNetworkInterfacePermission> = {
  name: 'DescribeNetworkInterfacePermissions',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'NetworkInterfacePermissions.NetworkInterfacePermission',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};

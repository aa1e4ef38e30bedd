// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeNetworkInterfacePermissions`. */
export interface DescribeNetworkInterfacePermissionsRequest {
  /** Return only permissions for this network interface. Example: `eni-bp17pdijfczaxfpmkm30`. */
  NetworkInterfaceId?: string | undefined;
  /** Return only these permissions. Items: at most 100. */
  NetworkInterfacePermissionId?: readonly string[] | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
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

/** The answer of `DescribeNetworkInterfacePermissions`. */
export interface DescribeNetworkInterfacePermissionsResponse {
  /** The permissions of this page. */
  NetworkInterfacePermissions?: DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissions;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `0FCD3DEF-63D3-4605-A818-805C8BD7DB87`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `NetworkInterfacePermissions` in an answer of `DescribeNetworkInterfacePermissions`. */
export interface DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissions {
  /** One permission of another account for a network interface. */
  NetworkInterfacePermission?: DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissionsNetworkInterfacePermission[];
}

/** `NetworkInterfacePermissions.NetworkInterfacePermission` in an answer of `DescribeNetworkInterfacePermissions`. */
export interface DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissionsNetworkInterfacePermission {
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
 * Lists which accounts you let attach a network interface.
 *
 * Give `NetworkInterfaceId` or `NetworkInterfacePermissionId`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeNetworkInterfacePermissions`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfacePermissions
 */
export const DescribeNetworkInterfacePermissions: PaginatedOperation<DescribeNetworkInterfacePermissionsRequest, DescribeNetworkInterfacePermissionsResponse, DescribeNetworkInterfacePermissionsResponseNetworkInterfacePermissionsNetworkInterfacePermission> = {
  name: 'DescribeNetworkInterfacePermissions',
  ram: 'ecs',
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

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionRequest {
  /** Example: `m-bp1caf3yicx5jlfl2hi1`. */
  ImageId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponse {
  Accounts?: DescribeImageSharePermissionResponseAccounts;
  /** Example: `m-bp1caf3yicx5jlfl2hi1`. */
  ImageId?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  ShareGroups?: DescribeImageSharePermissionResponseShareGroups;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Accounts` in an answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponseAccounts {
  Account?: DescribeImageSharePermissionResponseAccountsAccount[];
}

/** `Accounts.Account` in an answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponseAccountsAccount {
  /** Example: `1234567890`. */
  AliyunId?: string;
  /** Example: `2023-01-01T12:05:00Z`. */
  SharedTime?: string;
}

/** `ShareGroups` in an answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponseShareGroups {
  ShareGroup?: DescribeImageSharePermissionResponseShareGroupsShareGroup[];
}

/** `ShareGroups.ShareGroup` in an answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponseShareGroupsShareGroup {
  /** Example: `all`. */
  Group?: string;
}

/**
 * Calls `DescribeImageSharePermission`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSharePermission
 */
export const DescribeImageSharePermission: Operation<DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse> = {
  name: 'DescribeImageSharePermission',
  readOnly: true,
  regionId: true,
};

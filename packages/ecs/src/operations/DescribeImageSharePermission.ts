// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionRequest {
  /** The custom image of this account whose sharing is asked for. Example: `m-bp1caf3yicx5jlfl2hi1`. */
  ImageId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `10`. */
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

/** The answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponse {
  /** The accounts that may use the image, as far as on this page. */
  Accounts?: DescribeImageSharePermissionResponseAccounts;
  /** The custom image that the list is about. Example: `m-bp1caf3yicx5jlfl2hi1`. */
  ImageId?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** The groups of accounts that the image is shared with. */
  ShareGroups?: DescribeImageSharePermissionResponseShareGroups;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `Accounts` in an answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponseAccounts {
  /** The accounts that the image is shared with, each with the time. */
  Account?: DescribeImageSharePermissionResponseAccountsAccount[];
}

/** `Accounts.Account` in an answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponseAccountsAccount {
  /**
   * The account by its number, as `RemoveAccount` of {@link ModifyImageSharePermission} takes it. Example:
   * `1234567890`.
   */
  AliyunId?: string;
  /** Since when the account has had the image, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2023-01-01T12:05:00Z`. */
  SharedTime?: string;
}

/** `ShareGroups` in an answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponseShareGroups {
  /** The groups of accounts that the image is shared with, one by one. */
  ShareGroup?: DescribeImageSharePermissionResponseShareGroupsShareGroup[];
}

/** `ShareGroups.ShareGroup` in an answer of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionResponseShareGroupsShareGroup {
  /** The name of the group, such as `all`. Example: `all`. */
  Group?: string;
}

/**
 * Lists the accounts that a custom image is shared with.
 *
 * The list is changed with {@link ModifyImageSharePermission}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeImageSharePermission`.
 * - Errors: `InvalidImageId.NotFound`, `InvalidRegionId.NotFound`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSharePermission
 */
export const DescribeImageSharePermission: Operation<DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse> = {
  name: 'DescribeImageSharePermission',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

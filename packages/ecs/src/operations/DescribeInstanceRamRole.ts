// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceRamRole`. */
export interface DescribeInstanceRamRoleRequest {
  /**
   * The instances to ask about, as a JSON list of at most 50 ids in a string. Left out, `RamRoleName` is needed.
   * Example: `["i-bp67acfmxazb1pthd4u4", "i-bp67acfmxazb2puhokrf", "bp67acfmxazb3pgujr"]`.
   */
  InstanceIds?: readonly string[] | string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * Lists only the instances with this role. Left out, `InstanceIds` is needed. Example:
   * `EcsServiceRole-EcsDocGuideTest`.
   */
  RamRoleName?: string | undefined;
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

/** The answer of `DescribeInstanceRamRole`. */
export interface DescribeInstanceRamRoleResponse {
  /** Instances with their roles. */
  InstanceRamRoleSets?: DescribeInstanceRamRoleResponseInstanceRamRoleSets;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `InstanceRamRoleSets` in an answer of `DescribeInstanceRamRole`. */
export interface DescribeInstanceRamRoleResponseInstanceRamRoleSets {
  /** An instance together with its role. */
  InstanceRamRoleSet?: DescribeInstanceRamRoleResponseInstanceRamRoleSetsInstanceRamRoleSet[];
}

/** `InstanceRamRoleSets.InstanceRamRoleSet` in an answer of `DescribeInstanceRamRole`. */
export interface DescribeInstanceRamRoleResponseInstanceRamRoleSetsInstanceRamRoleSet {
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /**
   * The RAM role, by name, that programs on the instance act as, with passing credentials from its metadata.
   * `ram:ListRoles` lists the roles. Example: `EcsServiceRole-EcsDocGuideTest`.
   */
  RamRoleName?: string;
}

/**
 * Tells which RAM roles instances have, or which instances have a RAM role.
 *
 * Needs `InstanceIds` or `RamRoleName`, or both.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeInstanceRamRole`.
 * - Errors: `InvalidInstanceId.NotFound`, `InvalidRamRole.NotFound`, `InvalidNetworkType.MismatchRamRole`,
 * `InvalidInstanceIds.Malformed`, `InvalidParameter.AllEmpty`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceRamRole
 */
export const DescribeInstanceRamRole: PaginatedOperation<DescribeInstanceRamRoleRequest, DescribeInstanceRamRoleResponse, DescribeInstanceRamRoleResponseInstanceRamRoleSetsInstanceRamRoleSet> = {
  name: 'DescribeInstanceRamRole',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
  pagination: {
    style: 'page',
    items: 'InstanceRamRoleSets.InstanceRamRoleSet',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};

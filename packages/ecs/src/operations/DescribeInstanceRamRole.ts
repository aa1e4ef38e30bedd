// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceRamRole`. */
export interface DescribeInstanceRamRoleRequest {
  /** Example: `["i-bp67acfmxazb1pthd4u4", "i-bp67acfmxazb2puhokrf", "bp67acfmxazb3pgujr"]`. */
  InstanceIds?: readonly string[] | string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `EcsServiceRole-EcsDocGuideTest`. */
  RamRoleName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceRamRole`. */
export interface DescribeInstanceRamRoleResponse {
  InstanceRamRoleSets?: DescribeInstanceRamRoleResponseInstanceRamRoleSets;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `InstanceRamRoleSets` in an answer of `DescribeInstanceRamRole`. */
export interface DescribeInstanceRamRoleResponseInstanceRamRoleSets {
  InstanceRamRoleSet?: DescribeInstanceRamRoleResponseInstanceRamRoleSetsInstanceRamRoleSet[];
}

/** `InstanceRamRoleSets.InstanceRamRoleSet` in an answer of `DescribeInstanceRamRole`. */
export interface DescribeInstanceRamRoleResponseInstanceRamRoleSetsInstanceRamRoleSet {
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Example: `EcsServiceRole-EcsDocGuideTest`. */
  RamRoleName?: string;
}

/**
 * Calls `DescribeInstanceRamRole`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceRamRole
 */
export const DescribeInstanceRamRole: PaginatedOperation<DescribeInstanceRamRoleRequest, DescribeInstanceRamRoleResponse, DescribeInstanceRamRoleResponseInstanceRamRoleSetsInstanceRamRoleSet> = {
  name: 'DescribeInstanceRamRole',
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

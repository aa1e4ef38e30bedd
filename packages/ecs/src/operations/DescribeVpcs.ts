// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVpcs`. */
export interface DescribeVpcsRequest {
  /** Whether the default VPC is among those returned. */
  IsDefault?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Range: at least 1. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Range: 1 to 50. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The VPC to return, `vpc-…`; the VPC product takes up to 20 with commas between. */
  VpcId?: string | undefined;
}

/** The answer of `DescribeVpcs`. */
export interface DescribeVpcsResponse {
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
  /** The VPCs of this page. */
  Vpcs?: DescribeVpcsResponseVpcs;
}

/** `Vpcs` in an answer of `DescribeVpcs`. */
export interface DescribeVpcsResponseVpcs {
  /** One VPC with its address block, its vSwitches and its router. */
  Vpc?: DescribeVpcsResponseVpcsVpc[];
}

/** `Vpcs.Vpc` in an answer of `DescribeVpcs`. */
export interface DescribeVpcsResponseVpcsVpc {
  /**
   * The private IPv4 block, such as `192.168.0.0/16`: of a VPC one of the private ranges or a part of them, of a
   * vSwitch a part of its VPC's block.
   */
  CidrBlock?: string;
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** What the resource is for, in its maker's words. */
  Description?: string;
  /** Whether this is the default VPC that the system made for the region. */
  IsDefault?: boolean;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   */
  RegionId?: string;
  /**
   * Whether the VPC can be used yet.
   * - `Pending`: Being set up or changed.
   * - `Available`: Ready.
   */
  Status?: string;
  /** The address blocks outside the private ranges that the VPC routes privately. */
  UserCidrs?: DescribeVpcsResponseVpcsVpcUserCidrs;
  /** The router of a VPC, `vrt-…`. */
  VRouterId?: string;
  /** The vSwitches of the VPC. */
  VSwitchIds?: DescribeVpcsResponseVpcsVpcVSwitchIds;
  /** The VPC, `vpc-…`, as `vpc:DescribeVpcs` lists it. */
  VpcId?: string;
  /** The name that the VPC was given. */
  VpcName?: string;
}

/** `Vpcs.Vpc.UserCidrs` in an answer of `DescribeVpcs`. */
export interface DescribeVpcsResponseVpcsVpcUserCidrs {
  /** One such address block. */
  UserCidr?: string[];
}

/** `Vpcs.Vpc.VSwitchIds` in an answer of `DescribeVpcs`. */
export interface DescribeVpcsResponseVpcsVpcVSwitchIds {
  /** The id of a vSwitch, `vsw-…`. */
  VSwitchId?: string[];
}

/**
 * Lists VPCs with their address blocks and vSwitches; superseded by `vpc:DescribeVpcs`.
 *
 * Deprecated in ECS: call `vpc:DescribeVpcs`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeVpcs`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVpcs
 */
export const DescribeVpcs: PaginatedOperation<DescribeVpcsRequest, DescribeVpcsResponse, DescribeVpcsResponseVpcsVpc> = {
  name: 'DescribeVpcs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Vpcs.Vpc',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};

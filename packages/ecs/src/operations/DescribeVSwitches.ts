// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVSwitches`. */
export interface DescribeVSwitchesRequest {
  /** Whether default vSwitches are among those returned. */
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
  /** The one vSwitch to return, `vsw-…`. */
  VSwitchId?: string | undefined;
  /** Only the vSwitches of this VPC. */
  VpcId?: string | undefined;
  /** Only the vSwitches in this zone. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeVSwitches`. */
export interface DescribeVSwitchesResponse {
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
  /** The vSwitches of this page. */
  VSwitches?: DescribeVSwitchesResponseVSwitches;
}

/** `VSwitches` in an answer of `DescribeVSwitches`. */
export interface DescribeVSwitchesResponseVSwitches {
  /** One vSwitch with its zone, its address block and how many addresses are free. */
  VSwitch?: DescribeVSwitchesResponseVSwitchesVSwitch[];
}

/** `VSwitches.VSwitch` in an answer of `DescribeVSwitches`. */
export interface DescribeVSwitchesResponseVSwitchesVSwitch {
  /** How many addresses of the vSwitch are still free. */
  AvailableIpAddressCount?: number;
  /**
   * The private IPv4 block, such as `192.168.0.0/16`: of a VPC one of the private ranges or a part of them, of a
   * vSwitch a part of its VPC's block.
   */
  CidrBlock?: string;
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** What the resource is for, in its maker's words. */
  Description?: string;
  /** Whether this is the default vSwitch that the system made for the zone. */
  IsDefault?: boolean;
  /** The resource group that the resource is in; empty where it is in none. */
  ResourceGroupId?: string;
  /**
   * Whether the vSwitch can be used yet.
   * - `Pending`: Being set up or changed.
   * - `Available`: Ready.
   */
  Status?: string;
  /** The id of the vSwitch, `vsw-…`. */
  VSwitchId?: string;
  /** The name that the vSwitch was given. */
  VSwitchName?: string;
  /** The VPC that the vSwitch is a part of. */
  VpcId?: string;
  /** The zone that the vSwitch and everything in it is in. */
  ZoneId?: string;
}

/**
 * Lists vSwitches with their address blocks and free addresses; superseded by `vpc:DescribeVSwitches`.
 *
 * Deprecated in ECS: call `vpc:DescribeVSwitches`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeVSwitches`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVSwitches
 */
export const DescribeVSwitches: PaginatedOperation<DescribeVSwitchesRequest, DescribeVSwitchesResponse, DescribeVSwitchesResponseVSwitchesVSwitch> = {
  name: 'DescribeVSwitches',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'VSwitches.VSwitch',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};

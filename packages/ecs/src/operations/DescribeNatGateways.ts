// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeNatGateways`. */
export interface DescribeNatGatewaysRequest {
  /** The one gateway to return, `ngw-…`. */
  NatGatewayId?: string | undefined;
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
  /** Only the gateways of this VPC. */
  VpcId?: string | undefined;
}

/** The answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponse {
  /** The NAT gateways of this page. */
  NatGateways?: DescribeNatGatewaysResponseNatGateways;
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
}

/** `NatGateways` in an answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponseNatGateways {
  /** One gateway with its VPC, its forwarding tables and its bandwidth packages. */
  NatGateway?: DescribeNatGatewaysResponseNatGatewaysNatGateway[];
}

/** `NatGateways.NatGateway` in an answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponseNatGatewaysNatGateway {
  /** The bandwidth packages that give the gateway its public addresses. */
  BandwidthPackageIds?: DescribeNatGatewaysResponseNatGatewaysNatGatewayBandwidthPackageIds;
  /**
   * Whether the gateway is locked.
   * - `Normal`: It isn't.
   * - `FinancialLocked`: For an overdue bill.
   * - `SecurityLocked`: For reasons of security.
   */
  BusinessStatus?: string;
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** What the gateway is for, in its maker's words. */
  Description?: string;
  /** The forwarding (DNAT) tables of the gateway. */
  ForwardTableIds?: DescribeNatGatewaysResponseNatGatewaysNatGatewayForwardTableIds;
  /** How the gateway is paid for, such as `PostPaid` for pay-as-you-go. */
  InstanceChargeType?: string;
  /** The name that the gateway was given. */
  Name?: string;
  /** The NAT gateway, `ngw-…`. */
  NatGatewayId?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   */
  RegionId?: string;
  /**
   * How many connections the gateway can hold.
   * - `Small`: The smallest.
   * - `Middle`: The next after `Small`.
   * - `Large`: The next after `Middle`.
   * - `XLarge.1`: The largest.
   */
  Spec?: string;
  /**
   * Where the gateway is in its life.
   * - `Initiating`: Being made.
   * - `Available`: Ready.
   * - `Pending`: Being changed.
   */
  Status?: string;
  /** The VPC that the gateway leads out of. */
  VpcId?: string;
}

/** `NatGateways.NatGateway.BandwidthPackageIds` in an answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponseNatGatewaysNatGatewayBandwidthPackageIds {
  /** The id of a bandwidth package, for {@link DescribeBandwidthPackages}. */
  BandwidthPackageId?: string[];
}

/** `NatGateways.NatGateway.ForwardTableIds` in an answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponseNatGatewaysNatGatewayForwardTableIds {
  /** The id of a forwarding table, for {@link CreateForwardEntry}. */
  ForwardTableId?: string[];
}

/**
 * Lists NAT gateways with their forwarding tables and bandwidth packages; superseded by `vpc:DescribeNatGateways`.
 *
 * Deprecated in ECS: call `vpc:DescribeNatGateways`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeNatGateways`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNatGateways
 */
export const DescribeNatGateways: PaginatedOperation<DescribeNatGatewaysRequest, DescribeNatGatewaysResponse, DescribeNatGatewaysResponseNatGatewaysNatGateway> = {
  name: 'DescribeNatGateways',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'NatGateways.NatGateway',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};

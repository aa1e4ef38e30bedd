// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeNatGateways`. */
export interface DescribeNatGatewaysRequest {
  NatGatewayId?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VpcId?: string | undefined;
}

/** The answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponse {
  NatGateways?: DescribeNatGatewaysResponseNatGateways;
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
}

/** `NatGateways` in an answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponseNatGateways {
  NatGateway?: DescribeNatGatewaysResponseNatGatewaysNatGateway[];
}

/** `NatGateways.NatGateway` in an answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponseNatGatewaysNatGateway {
  BandwidthPackageIds?: DescribeNatGatewaysResponseNatGatewaysNatGatewayBandwidthPackageIds;
  BusinessStatus?: string;
  CreationTime?: string;
  Description?: string;
  ForwardTableIds?: DescribeNatGatewaysResponseNatGatewaysNatGatewayForwardTableIds;
  InstanceChargeType?: string;
  Name?: string;
  NatGatewayId?: string;
  RegionId?: string;
  Spec?: string;
  Status?: string;
  VpcId?: string;
}

/** `NatGateways.NatGateway.BandwidthPackageIds` in an answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponseNatGatewaysNatGatewayBandwidthPackageIds {
  BandwidthPackageId?: string[];
}

/** `NatGateways.NatGateway.ForwardTableIds` in an answer of `DescribeNatGateways`. */
export interface DescribeNatGatewaysResponseNatGatewaysNatGatewayForwardTableIds {
  ForwardTableId?: string[];
}

/**
 * Calls `DescribeNatGateways`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
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

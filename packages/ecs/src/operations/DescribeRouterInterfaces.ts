// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesRequest {
  /** Items: at most 5. */
  Filter?: readonly DescribeRouterInterfacesRequestFilter[] | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `Filter` in a request of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesRequestFilter {
  Key?: string | undefined;
  /** Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  RouterInterfaceSet?: DescribeRouterInterfacesResponseRouterInterfaceSet;
  TotalCount?: number;
}

/** `RouterInterfaceSet` in an answer of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesResponseRouterInterfaceSet {
  RouterInterfaceType?: DescribeRouterInterfacesResponseRouterInterfaceSetRouterInterfaceType[];
}

/** `RouterInterfaceSet.RouterInterfaceType` in an answer of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesResponseRouterInterfaceSetRouterInterfaceType {
  AccessPointId?: string;
  BusinessStatus?: string;
  ChargeType?: string;
  ConnectedTime?: string;
  CreationTime?: string;
  Description?: string;
  EndTime?: string;
  HealthCheckSourceIp?: string;
  HealthCheckTargetIp?: string;
  Name?: string;
  OppositeAccessPointId?: string;
  OppositeInterfaceBusinessStatus?: string;
  OppositeInterfaceId?: string;
  OppositeInterfaceOwnerId?: string;
  OppositeInterfaceSpec?: string;
  OppositeInterfaceStatus?: string;
  OppositeRegionId?: string;
  OppositeRouterId?: string;
  OppositeRouterType?: string;
  Role?: string;
  RouterId?: string;
  RouterInterfaceId?: string;
  RouterType?: string;
  Spec?: string;
  Status?: string;
}

/**
 * Calls `DescribeRouterInterfaces`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRouterInterfaces
 */
export const DescribeRouterInterfaces: PaginatedOperation<DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse, DescribeRouterInterfacesResponseRouterInterfaceSetRouterInterfaceType> = {
  name: 'DescribeRouterInterfaces',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'RouterInterfaceSet.RouterInterfaceType',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};

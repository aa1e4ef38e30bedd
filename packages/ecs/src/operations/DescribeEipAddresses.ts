// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeEipAddresses`. */
export interface DescribeEipAddressesRequest {
  Filter?: readonly DescribeEipAddressesRequestFilter[] | undefined;
  AllocationId?: string | undefined;
  AssociatedInstanceId?: string | undefined;
  AssociatedInstanceType?: string | undefined;
  ChargeType?: string | undefined;
  EipAddress?: string | undefined;
  ISP?: string | undefined;
  LockReason?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 100. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  Status?: string | undefined;
}

/** `Filter` in a request of `DescribeEipAddresses`. */
export interface DescribeEipAddressesRequestFilter {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponse {
  EipAddresses?: DescribeEipAddressesResponseEipAddresses;
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
}

/** `EipAddresses` in an answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponseEipAddresses {
  EipAddress?: DescribeEipAddressesResponseEipAddressesEipAddress[];
}

/** `EipAddresses.EipAddress` in an answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponseEipAddressesEipAddress {
  AllocationId?: string;
  AllocationTime?: string;
  Bandwidth?: string;
  ChargeType?: string;
  EipBandwidth?: string;
  ExpiredTime?: string;
  InstanceId?: string;
  InstanceType?: string;
  InternetChargeType?: string;
  IpAddress?: string;
  OperationLocks?: DescribeEipAddressesResponseEipAddressesEipAddressOperationLocks;
  RegionId?: string;
  Status?: string;
}

/** `EipAddresses.EipAddress.OperationLocks` in an answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponseEipAddressesEipAddressOperationLocks {
  LockReason?: DescribeEipAddressesResponseEipAddressesEipAddressOperationLocksLockReason[];
}

/** `EipAddresses.EipAddress.OperationLocks.LockReason` in an answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponseEipAddressesEipAddressOperationLocksLockReason {
  LockReason?: string;
}

/**
 * Calls `DescribeEipAddresses`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEipAddresses
 */
export const DescribeEipAddresses: PaginatedOperation<DescribeEipAddressesRequest, DescribeEipAddressesResponse, DescribeEipAddressesResponseEipAddressesEipAddress> = {
  name: 'DescribeEipAddresses',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'EipAddresses.EipAddress',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};

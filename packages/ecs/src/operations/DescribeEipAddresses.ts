// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeEipAddresses`. */
export interface DescribeEipAddressesRequest {
  /** Conditions on what is returned, as pairs of a key and its value; an item must meet all of them. */
  Filter?: readonly DescribeEipAddressesRequestFilter[] | undefined;
  /** The one EIP to return, `eip-…`. */
  AllocationId?: string | undefined;
  /** Only the EIPs bound to this resource; `AssociatedInstanceType` says what it is. */
  AssociatedInstanceId?: string | undefined;
  /**
   * What the resource of `AssociatedInstanceId` is.
   * - `EcsInstance`: An instance in a VPC.
   * - `SlbInstance`: A load balancer in a VPC.
   * - `Nat`: A NAT gateway.
   * - `HaVip`: A virtual address.
   */
  AssociatedInstanceType?: string | undefined;
  /** Only the EIPs that are billed in this way, such as `PostPaid`. */
  ChargeType?: string | undefined;
  /** Only the EIP with this public address. */
  EipAddress?: string | undefined;
  /** Only the EIPs on this kind of line, such as `BGP`. */
  ISP?: string | undefined;
  /** Only the EIPs that are locked for this reason. */
  LockReason?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Range: at least 1. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Range: 1 to 100. */
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
  /** Only the EIPs in this state. */
  Status?: string | undefined;
}

/** `Filter` in a request of `DescribeEipAddresses`. */
export interface DescribeEipAddressesRequestFilter {
  /** Which field of the EIPs to filter by. */
  Key?: string | undefined;
  /** The value that this field of an EIP must have. */
  Value?: string | undefined;
}

/** The answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponse {
  /** The EIPs of this page. */
  EipAddresses?: DescribeEipAddressesResponseEipAddresses;
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
}

/** `EipAddresses` in an answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponseEipAddresses {
  /** One EIP with its public address, its bandwidth and what it is bound to. */
  EipAddress?: DescribeEipAddressesResponseEipAddressesEipAddress[];
}

/** `EipAddresses.EipAddress` in an answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponseEipAddressesEipAddress {
  /** The Elastic IP address (EIP) by its id, `eip-…`. */
  AllocationId?: string;
  /** When the EIP was rented, in UTC. */
  AllocationTime?: string;
  /** The top bandwidth of the EIP, in Mbit/s. */
  Bandwidth?: string;
  /** How the EIP is paid for, such as `PostPaid` for pay-as-you-go. */
  ChargeType?: string;
  /** The top bandwidth of the EIP by its own setting, in Mbit/s. */
  EipBandwidth?: string;
  /** When the EIP runs out, in UTC, for one on subscription. */
  ExpiredTime?: string;
  /** The resource that the EIP is bound to; empty where there is none. */
  InstanceId?: string;
  /**
   * What the address is bound to.
   * - `EcsInstance`: An instance in a VPC.
   * - `SlbInstance`: A load balancer in a VPC.
   * - `Nat`: A NAT gateway.
   * - `HaVip`: A virtual address.
   */
  InstanceType?: string;
  /**
   * What the traffic over the public address is billed by.
   * - `PayByBandwidth`: The bandwidth that is set.
   * - `PayByTraffic`: The traffic that goes out.
   */
  InternetChargeType?: string;
  /** The public address itself. */
  IpAddress?: string;
  /** Why the EIP is locked; empty where it isn't. */
  OperationLocks?: DescribeEipAddressesResponseEipAddressesEipAddressOperationLocks;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   */
  RegionId?: string;
  /**
   * Whether the EIP is bound.
   * - `Available`: Bound to nothing.
   * - `Associating`: Being bound.
   * - `InUse`: Bound.
   * - `Unassociating`: Being taken off.
   */
  Status?: string;
}

/** `EipAddresses.EipAddress.OperationLocks` in an answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponseEipAddressesEipAddressOperationLocks {
  /** One lock, with its reason as a code. */
  LockReason?: DescribeEipAddressesResponseEipAddressesEipAddressOperationLocksLockReason[];
}

/** `EipAddresses.EipAddress.OperationLocks.LockReason` in an answer of `DescribeEipAddresses`. */
export interface DescribeEipAddressesResponseEipAddressesEipAddressOperationLocksLockReason {
  /**
   * Why the EIP cannot be used.
   * - `financial`: A bill is overdue.
   * - `security`: Locked for reasons of security.
   */
  LockReason?: string;
}

/**
 * Lists EIPs and what they are bound to; superseded by `vpc:DescribeEipAddresses`.
 *
 * Deprecated in ECS: call `vpc:DescribeEipAddresses`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeEipAddresses`, an operation of another product, instead.
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

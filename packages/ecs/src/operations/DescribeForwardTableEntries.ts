// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeForwardTableEntries`. */
export interface DescribeForwardTableEntriesRequest {
  /** The one entry to return. */
  ForwardEntryId?: string | undefined;
  /** The forwarding table to list, from {@link DescribeNatGateways}. */
  ForwardTableId: string;
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
}

/** The answer of `DescribeForwardTableEntries`. */
export interface DescribeForwardTableEntriesResponse {
  /** The forwarding entries of this page. */
  ForwardTableEntries?: DescribeForwardTableEntriesResponseForwardTableEntries;
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
}

/** `ForwardTableEntries` in an answer of `DescribeForwardTableEntries`. */
export interface DescribeForwardTableEntriesResponseForwardTableEntries {
  /** One entry: which public port is forwarded to which private one. */
  ForwardTableEntry?: DescribeForwardTableEntriesResponseForwardTableEntriesForwardTableEntry[];
}

/** `ForwardTableEntries.ForwardTableEntry` in an answer of `DescribeForwardTableEntries`. */
export interface DescribeForwardTableEntriesResponseForwardTableEntriesForwardTableEntry {
  /** The public address of the gateway that traffic comes in on; it must not serve outgoing (SNAT) traffic too. */
  ExternalIp?: string;
  /** The port on the public address, from 1 to 65535. */
  ExternalPort?: string;
  /** The forwarding entry, `fwd-…`, from {@link DescribeForwardTableEntries}. */
  ForwardEntryId?: string;
  /** The forwarding (DNAT) table of a NAT gateway, `ftb-…`, from {@link DescribeNatGateways}. */
  ForwardTableId?: string;
  /** The private address in the VPC that traffic is forwarded to, of an instance without an EIP. */
  InternalIp?: string;
  /** The port on the private address, from 1 to 65535. */
  InternalPort?: string;
  /**
   * The protocol to forward.
   * - `TCP`: TCP only.
   * - `UDP`: UDP only.
   * - `Any`: Every protocol.
   */
  IpProtocol?: string;
  /**
   * Whether the entry is in force.
   * - `Pending`: Being set up.
   * - `Available`: In force.
   * - `Modifying`: Being changed.
   */
  Status?: string;
}

/**
 * Lists the forwarding (DNAT) entries of a NAT gateway; superseded by `vpc:DescribeForwardTableEntries`.
 *
 * Deprecated in ECS: call `vpc:DescribeForwardTableEntries`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeForwardTableEntries`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeForwardTableEntries
 */
export const DescribeForwardTableEntries: PaginatedOperation<DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse, DescribeForwardTableEntriesResponseForwardTableEntriesForwardTableEntry> = {
  name: 'DescribeForwardTableEntries',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'ForwardTableEntries.ForwardTableEntry',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};

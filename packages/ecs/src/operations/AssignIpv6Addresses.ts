// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssignIpv6Addresses`. */
export interface AssignIpv6AddressesRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The IPv6 addresses to add, out of the range of the vSwitch. Excludes `Ipv6AddressCount`. Items: at most 20. */
  Ipv6Address?: readonly string[] | undefined;
  /** The number of IPv6 addresses to choose and add. Excludes `Ipv6Address`. Example: `1`. */
  Ipv6AddressCount?: number | undefined;
  /** The IPv6 prefixes to add, as CIDR blocks out of the vSwitch. Excludes `Ipv6PrefixCount`. Items: at most 10. */
  Ipv6Prefix?: readonly string[] | undefined;
  /** The number of IPv6 prefixes to choose and add. Excludes `Ipv6Prefix`. Range: 1 to 10. Example: `1`. */
  Ipv6PrefixCount?: number | undefined;
  /** The network interface whose addresses change, `eni-…`. Example: `eni-bp1iqejowblx6h8jdnmf`. */
  NetworkInterfaceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
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

/** The answer of `AssignIpv6Addresses`. */
export interface AssignIpv6AddressesResponse {
  /** The IPv6 prefixes that were added. */
  Ipv6PrefixSets?: AssignIpv6AddressesResponseIpv6PrefixSets;
  /** The IPv6 addresses that were added. */
  Ipv6Sets?: AssignIpv6AddressesResponseIpv6Sets;
  /** The network interface whose addresses change, `eni-…`. Example: `eni-bp1iqejowblx6h8jdnmf`. */
  NetworkInterfaceId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Ipv6PrefixSets` in an answer of `AssignIpv6Addresses`. */
export interface AssignIpv6AddressesResponseIpv6PrefixSets {
  /** The added IPv6 prefixes, as CIDR blocks. */
  Ipv6Prefix?: string[];
}

/** `Ipv6Sets` in an answer of `AssignIpv6Addresses`. */
export interface AssignIpv6AddressesResponseIpv6Sets {
  /** The added IPv6 addresses themselves. */
  Ipv6Address?: string[];
}

/**
 * Gives a network interface IPv6 addresses, or IPv6 prefixes.
 *
 * Give the addresses themselves or their number, or else prefixes. The vSwitch must have IPv6. The interface must
 * be `Available` or `InUse`; the instance of a primary interface must be `Running` or `Stopped`. While it is
 * attached, the instance type limits how many it can have.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:AssignIpv6Addresses`.
 * - Errors: `InvalidPrivateIpAddress.Duplicated`, `InvalidOperation.Ipv4CountExceeded`,
 * `InvalidOperation.Ipv6CountExceeded`, `MaxEniIpv6IpsCountExceeded`, `SecurityGroupInstanceLimitExceed`,
 * `Forbidden.RegionId`, and 21 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignIpv6Addresses
 */
export const AssignIpv6Addresses: Operation<AssignIpv6AddressesRequest, AssignIpv6AddressesResponse> = {
  name: 'AssignIpv6Addresses',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

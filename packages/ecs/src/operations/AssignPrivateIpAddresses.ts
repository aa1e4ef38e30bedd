// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The IPv4 prefixes to add, as CIDR blocks out of the vSwitch. Excludes `Ipv4PrefixCount`. Items: at most 10. */
  Ipv4Prefix?: readonly string[] | undefined;
  /** The number of IPv4 prefixes to choose and add. Excludes `Ipv4Prefix`. Range: 1 to 10. Example: `1`. */
  Ipv4PrefixCount?: number | undefined;
  /** The network interface whose addresses change, `eni-…`. Example: `eni-bp67acfmxazb4p3vmm47`. */
  NetworkInterfaceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The secondary addresses to add, free ones out of the range of the vSwitch. Excludes
   * `SecondaryPrivateIpAddressCount`. Items: at most 32.
   */
  PrivateIpAddress?: readonly string[] | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The number of free addresses to choose from the vSwitch and add. Excludes `PrivateIpAddress`. Range: at least
   * 1. Example: `1`.
   */
  SecondaryPrivateIpAddressCount?: number | undefined;
}

/** The answer of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesResponse {
  /** What the interface was given. */
  AssignedPrivateIpAddressesSet?: AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSet;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `AssignedPrivateIpAddressesSet` in an answer of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSet {
  /** The IPv4 prefixes that were added. */
  Ipv4PrefixSet?: AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSetIpv4PrefixSet;
  /** The network interface whose addresses change, `eni-…`. Example: `eni-bp125p95hhdhn3otql5h`. */
  NetworkInterfaceId?: string;
  /** The IPv4 addresses that were added. */
  PrivateIpSet?: AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSetPrivateIpSet;
}

/** `AssignedPrivateIpAddressesSet.Ipv4PrefixSet` in an answer of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSetIpv4PrefixSet {
  /** The added prefixes, as CIDR blocks. */
  Ipv4Prefixes?: string[];
}

/** `AssignedPrivateIpAddressesSet.PrivateIpSet` in an answer of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSetPrivateIpSet {
  /** The added addresses themselves. */
  PrivateIpAddress?: string[];
}

/**
 * Gives a network interface further private IPv4 addresses, or IPv4 prefixes.
 *
 * Give the addresses themselves or their number, or else prefixes. The interface must be `Available` or `InUse`;
 * the instance of a primary interface must be `Running` or `Stopped`. While it is attached, the instance type
 * limits how many it can have. Set the new addresses up inside the operating system afterwards.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:AssignPrivateIpAddresses`.
 * - Errors: `InvalidPrivateIpAddress.Duplicated`, `Operation.Conflict`, `EniPerInstanceLimitExceeded`,
 * `InvalidOperation.Ipv4CountExceeded`, `InvalidVSwitchId.IpNotEnough`, `MaxEniCountExceeded`, and 31 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignPrivateIpAddresses
 */
export const AssignPrivateIpAddresses: Operation<AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResponse> = {
  name: 'AssignPrivateIpAddresses',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

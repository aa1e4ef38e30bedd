// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnassignPrivateIpAddresses`. */
export interface UnassignPrivateIpAddressesRequest {
  /** The IPv4 prefixes to take away, as CIDR blocks. Items: at most 10. */
  Ipv4Prefix?: readonly string[] | undefined;
  /** The network interface whose addresses change, `eni-…`. Example: `eni-bp67acfmxazb4ph0k6oo`. */
  NetworkInterfaceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The secondary addresses to take away. Items: at most 32. */
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
}

/** The answer of `UnassignPrivateIpAddresses`. */
export interface UnassignPrivateIpAddressesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Takes secondary private IPv4 addresses or IPv4 prefixes away from a network interface.
 *
 * The interface must be `Available` or `InUse`; the instance of a primary interface must be `Running` or
 * `Stopped`. The primary address always stays.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:UnassignPrivateIpAddresses`.
 * - Errors: `Operation.Conflict`, `EniPerInstanceLimitExceeded`, `MaxEniCountExceeded`,
 * `SecurityGroupInstanceLimitExceed`, `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, and 24 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignPrivateIpAddresses
 */
export const UnassignPrivateIpAddresses: Operation<UnassignPrivateIpAddressesRequest, UnassignPrivateIpAddressesResponse> = {
  name: 'UnassignPrivateIpAddresses',
  ram: 'ecs',
  regionId: true,
};

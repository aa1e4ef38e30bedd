// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnassignIpv6Addresses`. */
export interface UnassignIpv6AddressesRequest {
  /** The IPv6 addresses to take away. Items: at most 10. */
  Ipv6Address?: readonly string[] | undefined;
  /** The IPv6 prefixes to take away, as CIDR blocks. Items: at most 10. */
  Ipv6Prefix?: readonly string[] | undefined;
  /** The network interface whose addresses change, `eni-…`. Example: `eni-bp14v2sdd3v8htcprmrp`. */
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

/** The answer of `UnassignIpv6Addresses`. */
export interface UnassignIpv6AddressesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Takes IPv6 addresses or IPv6 prefixes away from a network interface.
 *
 * The interface must be `Available` or `InUse`; the instance of a primary interface must be `Running` or
 * `Stopped`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:UnassignIpv6Addresses`.
 * - Errors: `Forbidden.RegionId`, `Abs.InvalidAccount.NotFound`, `InvalidEniId.NotFound`,
 * `Forbedden.NotSupportRAM`, `InvalidUserType.NotSupported`, `InvalidInstanceID.Malformed`, and 11 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignIpv6Addresses
 */
export const UnassignIpv6Addresses: Operation<UnassignIpv6AddressesRequest, UnassignIpv6AddressesResponse> = {
  name: 'UnassignIpv6Addresses',
  ram: 'ecs',
  regionId: true,
};

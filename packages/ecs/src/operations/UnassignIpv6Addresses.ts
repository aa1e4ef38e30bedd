// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnassignIpv6Addresses`. */
export interface UnassignIpv6AddressesRequest {
  /** Items: at most 10. */
  Ipv6Address?: readonly string[] | undefined;
  /** Items: at most 10. */
  Ipv6Prefix?: readonly string[] | undefined;
  /** Example: `eni-bp14v2sdd3v8htcprmrp`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `UnassignIpv6Addresses`. */
export interface UnassignIpv6AddressesResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `UnassignIpv6Addresses`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignIpv6Addresses
 */
export const UnassignIpv6Addresses: Operation<UnassignIpv6AddressesRequest, UnassignIpv6AddressesResponse> = {
  name: 'UnassignIpv6Addresses',
  regionId: true,
};

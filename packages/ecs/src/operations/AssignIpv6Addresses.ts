// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssignIpv6Addresses`. */
export interface AssignIpv6AddressesRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Items: at most 20. */
  Ipv6Address?: readonly string[] | undefined;
  /** Example: `1`. */
  Ipv6AddressCount?: number | undefined;
  /** Items: at most 10. */
  Ipv6Prefix?: readonly string[] | undefined;
  /** Range: 1 to 10. Example: `1`. */
  Ipv6PrefixCount?: number | undefined;
  /** Example: `eni-bp1iqejowblx6h8jdnmf`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AssignIpv6Addresses`. */
export interface AssignIpv6AddressesResponse {
  Ipv6PrefixSets?: AssignIpv6AddressesResponseIpv6PrefixSets;
  Ipv6Sets?: AssignIpv6AddressesResponseIpv6Sets;
  /** Example: `eni-bp1iqejowblx6h8jdnmf`. */
  NetworkInterfaceId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Ipv6PrefixSets` in an answer of `AssignIpv6Addresses`. */
export interface AssignIpv6AddressesResponseIpv6PrefixSets {
  Ipv6Prefix?: string[];
}

/** `Ipv6Sets` in an answer of `AssignIpv6Addresses`. */
export interface AssignIpv6AddressesResponseIpv6Sets {
  Ipv6Address?: string[];
}

/**
 * Calls `AssignIpv6Addresses`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignIpv6Addresses
 */
export const AssignIpv6Addresses: Operation<AssignIpv6AddressesRequest, AssignIpv6AddressesResponse> = {
  name: 'AssignIpv6Addresses',
  regionId: true,
  clientToken: true,
};

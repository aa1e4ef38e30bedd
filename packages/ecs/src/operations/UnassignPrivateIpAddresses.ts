// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnassignPrivateIpAddresses`. */
export interface UnassignPrivateIpAddressesRequest {
  /** Items: at most 10. */
  Ipv4Prefix?: readonly string[] | undefined;
  /** Example: `eni-bp67acfmxazb4ph0k6oo`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Items: at most 32. */
  PrivateIpAddress?: readonly string[] | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `UnassignPrivateIpAddresses`. */
export interface UnassignPrivateIpAddressesResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `UnassignPrivateIpAddresses`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignPrivateIpAddresses
 */
export const UnassignPrivateIpAddresses: Operation<UnassignPrivateIpAddressesRequest, UnassignPrivateIpAddressesResponse> = {
  name: 'UnassignPrivateIpAddresses',
  regionId: true,
};

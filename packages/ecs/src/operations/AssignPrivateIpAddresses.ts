// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Items: at most 10. */
  Ipv4Prefix?: readonly string[] | undefined;
  /** Range: 1 to 10. Example: `1`. */
  Ipv4PrefixCount?: number | undefined;
  /** Example: `eni-bp67acfmxazb4p3vmm47`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Items: at most 32. */
  PrivateIpAddress?: readonly string[] | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Range: at least 1. Example: `1`. */
  SecondaryPrivateIpAddressCount?: number | undefined;
}

/** The answer of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesResponse {
  AssignedPrivateIpAddressesSet?: AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSet;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `AssignedPrivateIpAddressesSet` in an answer of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSet {
  Ipv4PrefixSet?: AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSetIpv4PrefixSet;
  /** Example: `eni-bp125p95hhdhn3otql5h`. */
  NetworkInterfaceId?: string;
  PrivateIpSet?: AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSetPrivateIpSet;
}

/** `AssignedPrivateIpAddressesSet.Ipv4PrefixSet` in an answer of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSetIpv4PrefixSet {
  Ipv4Prefixes?: string[];
}

/** `AssignedPrivateIpAddressesSet.PrivateIpSet` in an answer of `AssignPrivateIpAddresses`. */
export interface AssignPrivateIpAddressesResponseAssignedPrivateIpAddressesSetPrivateIpSet {
  PrivateIpAddress?: string[];
}

/**
 * Calls `AssignPrivateIpAddresses`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignPrivateIpAddresses
 */
export const AssignPrivateIpAddresses: Operation<AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResponse> = {
  name: 'AssignPrivateIpAddresses',
  regionId: true,
  clientToken: true,
};

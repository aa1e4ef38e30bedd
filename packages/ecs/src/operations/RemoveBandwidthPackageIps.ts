// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveBandwidthPackageIps`. */
export interface RemoveBandwidthPackageIpsRequest {
  /** The bandwidth package of a NAT gateway, `bwp-…`. */
  BandwidthPackageId: string;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /**
   * The addresses to take out, by their ids, the `AllocationId` of {@link DescribeBandwidthPackages}. Items: at
   * most 20.
   */
  RemovedIpAddresses: readonly string[];
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RemoveBandwidthPackageIps`. */
export interface RemoveBandwidthPackageIpsResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Takes public addresses out of the bandwidth package of a NAT gateway.
 *
 * One address at least must stay, and addresses that the gateway's tables use cannot be taken. Packages work only
 * in accounts that had them before November 2017; others bind EIPs with `vpc:AssociateEipAddress`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveBandwidthPackageIps
 */
export const RemoveBandwidthPackageIps: Operation<RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse> = {
  name: 'RemoveBandwidthPackageIps',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

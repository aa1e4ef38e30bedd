// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddBandwidthPackageIps`. */
export interface AddBandwidthPackageIpsRequest {
  /** The bandwidth package of a NAT gateway, `bwp-…`. */
  BandwidthPackageId: string;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** The number of addresses to add. */
  IpCount: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
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

/** The answer of `AddBandwidthPackageIps`. */
export interface AddBandwidthPackageIpsResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Adds public addresses to the bandwidth package of a NAT gateway.
 *
 * Deprecated: packages work only in accounts that had them before November 2017. Bind EIPs to the gateway with
 * `vpc:AssociateEipAddress` instead.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AddBandwidthPackageIps
 */
export const AddBandwidthPackageIps: Operation<AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse> = {
  name: 'AddBandwidthPackageIps',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

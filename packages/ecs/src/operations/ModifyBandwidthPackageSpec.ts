// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyBandwidthPackageSpec`. */
export interface ModifyBandwidthPackageSpecRequest {
  /** The new bandwidth that all addresses of the package share, in Mbit/s. */
  Bandwidth: string;
  /** The bandwidth package of a NAT gateway, `bwp-…`. */
  BandwidthPackageId: string;
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

/** The answer of `ModifyBandwidthPackageSpec`. */
export interface ModifyBandwidthPackageSpecResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes the bandwidth of a NAT gateway's bandwidth package.
 *
 * Deprecated: packages work only in accounts that had them before November 2017.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyBandwidthPackageSpec
 */
export const ModifyBandwidthPackageSpec: Operation<ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse> = {
  name: 'ModifyBandwidthPackageSpec',
  ram: 'ecs',
  regionId: true,
};

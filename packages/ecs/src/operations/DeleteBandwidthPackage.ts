// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteBandwidthPackage`. */
export interface DeleteBandwidthPackageRequest {
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

/** The answer of `DeleteBandwidthPackage`. */
export interface DeleteBandwidthPackageResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Deletes the bandwidth package of a NAT gateway, with its public addresses.
 *
 * Deprecated: packages work only in accounts that had them before November 2017.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteBandwidthPackage
 */
export const DeleteBandwidthPackage: Operation<DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse> = {
  name: 'DeleteBandwidthPackage',
  ram: 'ecs',
  regionId: true,
};

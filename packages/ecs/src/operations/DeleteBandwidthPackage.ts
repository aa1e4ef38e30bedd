// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteBandwidthPackage`. */
export interface DeleteBandwidthPackageRequest {
  BandwidthPackageId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteBandwidthPackage`. */
export interface DeleteBandwidthPackageResponse {
  RequestId: string;
}

/**
 * Calls `DeleteBandwidthPackage`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteBandwidthPackage
 */
export const DeleteBandwidthPackage: Operation<DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse> = {
  name: 'DeleteBandwidthPackage',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyBandwidthPackageSpec`. */
export interface ModifyBandwidthPackageSpecRequest {
  Bandwidth: string;
  BandwidthPackageId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyBandwidthPackageSpec`. */
export interface ModifyBandwidthPackageSpecResponse {
  RequestId: string;
}

/**
 * Calls `ModifyBandwidthPackageSpec`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyBandwidthPackageSpec
 */
export const ModifyBandwidthPackageSpec: Operation<ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse> = {
  name: 'ModifyBandwidthPackageSpec',
  regionId: true,
};

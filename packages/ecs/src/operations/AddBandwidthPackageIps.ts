// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddBandwidthPackageIps`. */
export interface AddBandwidthPackageIpsRequest {
  BandwidthPackageId: string;
  ClientToken?: string | undefined;
  IpCount: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AddBandwidthPackageIps`. */
export interface AddBandwidthPackageIpsResponse {
  RequestId: string;
}

/**
 * Calls `AddBandwidthPackageIps`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AddBandwidthPackageIps
 */
export const AddBandwidthPackageIps: Operation<AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse> = {
  name: 'AddBandwidthPackageIps',
  regionId: true,
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveBandwidthPackageIps`. */
export interface RemoveBandwidthPackageIpsRequest {
  BandwidthPackageId: string;
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  /** Items: at most 20. */
  RemovedIpAddresses: readonly string[];
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RemoveBandwidthPackageIps`. */
export interface RemoveBandwidthPackageIpsResponse {
  RequestId: string;
}

/**
 * Calls `RemoveBandwidthPackageIps`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveBandwidthPackageIps
 */
export const RemoveBandwidthPackageIps: Operation<RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse> = {
  name: 'RemoveBandwidthPackageIps',
  regionId: true,
  clientToken: true,
};

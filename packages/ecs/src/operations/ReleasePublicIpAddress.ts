// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReleasePublicIpAddress`. */
export interface ReleasePublicIpAddressRequest {
  DryRun?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string | undefined;
  /** Example: `121.40.29.87`. */
  PublicIpAddress: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
}

/** The answer of `ReleasePublicIpAddress`. */
export interface ReleasePublicIpAddressResponse {
  /** Example: `hide`. */
  RemainTimes?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ReleasePublicIpAddress`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleasePublicIpAddress
 */
export const ReleasePublicIpAddress: Operation<ReleasePublicIpAddressRequest, ReleasePublicIpAddressResponse> = {
  name: 'ReleasePublicIpAddress',
  regionId: true,
};

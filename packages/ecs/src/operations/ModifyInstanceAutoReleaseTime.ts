// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceAutoReleaseTime`. */
export interface ModifyInstanceAutoReleaseTimeRequest {
  /** Example: `2018-01-01T01:02:03Z`. */
  AutoReleaseTime?: string | undefined;
  /** Example: `i-bp1env7nl3mijm2tu43g`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceAutoReleaseTime`. */
export interface ModifyInstanceAutoReleaseTimeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceAutoReleaseTime`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime
 */
export const ModifyInstanceAutoReleaseTime: Operation<ModifyInstanceAutoReleaseTimeRequest, ModifyInstanceAutoReleaseTimeResponse> = {
  name: 'ModifyInstanceAutoReleaseTime',
  regionId: true,
};

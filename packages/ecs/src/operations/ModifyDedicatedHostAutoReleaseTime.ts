// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostAutoReleaseTime`. */
export interface ModifyDedicatedHostAutoReleaseTimeRequest {
  /** Example: `2019-06-04T13:35:00Z`. */
  AutoReleaseTime?: string | undefined;
  /** Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDedicatedHostAutoReleaseTime`. */
export interface ModifyDedicatedHostAutoReleaseTimeResponse {
  /** Example: `04F0F334-1335-436C-A1D7-6C044FE77604`. */
  RequestId: string;
}

/**
 * Calls `ModifyDedicatedHostAutoReleaseTime`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoReleaseTime
 */
export const ModifyDedicatedHostAutoReleaseTime: Operation<ModifyDedicatedHostAutoReleaseTimeRequest, ModifyDedicatedHostAutoReleaseTimeResponse> = {
  name: 'ModifyDedicatedHostAutoReleaseTime',
  regionId: true,
};

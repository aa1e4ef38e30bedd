// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostAutoReleaseTime`. */
export interface ModifyDedicatedHostAutoReleaseTimeRequest {
  /**
   * When the host is released by itself, in UTC as `yyyy-MM-ddTHH:mm:ssZ`, with seconds cut off; from half an hour
   * to three years ahead. Left out, it is never released by itself. Example: `2019-06-04T13:35:00Z`.
   */
  AutoReleaseTime?: string | undefined;
  /** The dedicated host, `dh-…`. Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDedicatedHostAutoReleaseTime`. */
export interface ModifyDedicatedHostAutoReleaseTimeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `04F0F334-1335-436C-A1D7-6C044FE77604`. */
  RequestId: string;
}

/**
 * Sets when a pay-as-you-go dedicated host is released by itself, or takes that back.
 *
 * At that time the host is gone, with all that is on it. Save your data before.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDedicatedHostAutoReleaseTime`.
 * - Errors: `InvalidAutoReleaseTime.Malformed`, `MissingParameter`, `UnsupportedParameter`, `ChargeTypeViolation`,
 * `NoSuchResource`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoReleaseTime
 */
export const ModifyDedicatedHostAutoReleaseTime: Operation<ModifyDedicatedHostAutoReleaseTimeRequest, ModifyDedicatedHostAutoReleaseTimeResponse> = {
  name: 'ModifyDedicatedHostAutoReleaseTime',
  ram: 'ecs',
  regionId: true,
};

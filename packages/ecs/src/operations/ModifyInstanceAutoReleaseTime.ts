// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceAutoReleaseTime`. */
export interface ModifyInstanceAutoReleaseTimeRequest {
  /**
   * When the instance is to be released, in UTC as `yyyy-MM-ddTHH:mm:ssZ`, between 30 minutes and three years from
   * now; seconds are cut off. Left out, a time set before is cleared. Example: `2018-01-01T01:02:03Z`.
   */
  AutoReleaseTime?: string | undefined;
  /** The instance, `i-…`. Example: `i-bp1env7nl3mijm2tu43g`. */
  InstanceId: string;
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

/** The answer of `ModifyInstanceAutoReleaseTime`. */
export interface ModifyInstanceAutoReleaseTimeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Sets or clears the time at which a pay-as-you-go or spot instance releases itself.
 *
 * At that time, the instance is gone with its data as after {@link DeleteInstance}. While a time is set, the
 * instance cannot be turned into a subscription.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceAutoReleaseTime`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `InvalidAutoReleaseTime.Malformed`, `MissingParameter`, `MissingParamter.InstanceId`,
 * `UnsupportedParameter`, `ChargeTypeViolation`, `NoSuchResource`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime
 */
export const ModifyInstanceAutoReleaseTime: Operation<ModifyInstanceAutoReleaseTimeRequest, ModifyInstanceAutoReleaseTimeResponse> = {
  name: 'ModifyInstanceAutoReleaseTime',
  ram: 'ecs',
  regionId: true,
};

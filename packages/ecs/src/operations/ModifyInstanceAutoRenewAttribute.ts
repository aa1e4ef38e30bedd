// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceAutoRenewAttribute`. */
export interface ModifyInstanceAutoRenewAttributeRequest {
  /**
   * Whether the instances are to renew themselves; counts only where `RenewalStatus` is left out. Default:
   * `false`. Example: `true`.
   */
  AutoRenew?: boolean | undefined;
  /** By how much the subscription is extended each time, in units of `PeriodUnit`. Example: `1`. */
  Duration?: number | undefined;
  /**
   * The subscription instances to change, as at most 100 ids with commas between them. Example:
   * `i-bp67acfmxazb4phok394,i-bp67acfmxazb4pijtric`.
   */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The unit that `Duration` counts in. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * What is to happen when the subscription ends. Where given, `AutoRenew` does not count.
   * - `AutoRenewal`: Let it renew itself.
   * - `Normal`: Leave it to be renewed by hand.
   * - `NotRenewal`: Let it run out, with a single reminder three days before.
   *
   * Example: `AutoRenewal`.
   */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {}) | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceAutoRenewAttribute`. */
export interface ModifyInstanceAutoRenewAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Sets whether and for how long subscription instances renew themselves.
 *
 * The price is taken nine days before the subscription ends, and if that fails, again every day until it ends.
 * Fails for pay-as-you-go instances.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceAutoRenewAttribute`.
 * - Errors: `IncorrectInstanceStatus`, `InvalidPeriodUnit.ValueNotSupported`, `ChargeTypeViolation`,
 * `InvalidParameter.Duration`, `InvalidParameter.InvalidInstanceId`, `InvalidParameter.RenewalStatus`, and 4 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoRenewAttribute
 */
export const ModifyInstanceAutoRenewAttribute: Operation<ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse> = {
  name: 'ModifyInstanceAutoRenewAttribute',
  ram: 'ecs',
  regionId: true,
};

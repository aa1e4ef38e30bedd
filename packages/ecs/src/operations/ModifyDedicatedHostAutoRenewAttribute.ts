// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostAutoRenewAttribute`. */
export interface ModifyDedicatedHostAutoRenewAttributeRequest {
  /** Whether the hosts are renewed by themselves. `RenewalStatus` beats it. Default: `false`. Example: `false`. */
  AutoRenew?: boolean | undefined;
  /**
   * Whether the host is renewed along with the subscription instances on it, so that it never ends before them.
   * - `AutoRenewWithEcs`: It is.
   * - `StopRenewWithEcs`: It is not.
   * - `NoOperation`: The setting stays as it is.
   *
   * Default: `NoOperation`. Example: `StopRenewWithEcs`.
   */
  AutoRenewWithEcs?: 'AutoRenewWithEcs' | 'StopRenewWithEcs' | 'NoOperation' | (string & {}) | undefined;
  /** The subscription hosts to change, comma-separated, at most 100. Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostIds: string;
  /** How long each automatic renewal lasts, in units of `PeriodUnit`. Example: `1`. */
  Duration?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** What `Duration` is counted in. Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * Whether the hosts are renewed by themselves; beats `AutoRenew`.
   * - `AutoRenewal`: They are.
   * - `Normal`: They are not; a reminder is sent before they end.
   * - `NotRenewal`: They are not, and no reminder is sent but a last one three days before they end.
   *
   * Example: `Normal`.
   */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {}) | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDedicatedHostAutoRenewAttribute`. */
export interface ModifyDedicatedHostAutoRenewAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `2A4EA075-CB5B-41B7-B0EB-70D339F680D2`. */
  RequestId: string;
}

/**
 * Sets whether subscription dedicated hosts are renewed by themselves, and for how long each time.
 *
 * The fee is taken from nine days before the end on, each morning at 8:00 (UTC+8) until it succeeds or the host
 * has expired and is locked. With `AutoRenewWithEcs`, a host also follows the instances on it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDedicatedHostAutoRenewAttribute`.
 * - Errors: `IncorrectHostStatus`, `InvalidPeriodUnit.ValueNotSupported`, `ChargeTypeViolation`,
 * `InvalidParameter.Duration`, `InvalidParameter.InvalidDedicatedHostId`, `InvalidParameter.RenewalStatus`, and 2
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoRenewAttribute
 */
export const ModifyDedicatedHostAutoRenewAttribute: Operation<ModifyDedicatedHostAutoRenewAttributeRequest, ModifyDedicatedHostAutoRenewAttributeResponse> = {
  name: 'ModifyDedicatedHostAutoRenewAttribute',
  ram: 'ecs',
  regionId: true,
};

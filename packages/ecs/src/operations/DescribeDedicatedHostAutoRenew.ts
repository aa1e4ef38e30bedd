// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDedicatedHostAutoRenew`. */
export interface DescribeDedicatedHostAutoRenewRequest {
  /**
   * The subscription hosts asked about, comma-separated, at most 100. Example:
   * `dh-bp165p6xk2tlw61ebtit,dh-bp1f9vxmno9h0ledddc7`.
   */
  DedicatedHostIds: string;
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

/** The answer of `DescribeDedicatedHostAutoRenew`. */
export interface DescribeDedicatedHostAutoRenewResponse {
  /** The settings for automatic renewal, one entry for each host. */
  DedicatedHostRenewAttributes?: DescribeDedicatedHostAutoRenewResponseDedicatedHostRenewAttributes;
  /** Identifies this call; the vendor's support asks for it. Example: `04F0F334-1335-436C-A1D7-6C044FE73368`. */
  RequestId: string;
}

/** `DedicatedHostRenewAttributes` in an answer of `DescribeDedicatedHostAutoRenew`. */
export interface DescribeDedicatedHostAutoRenewResponseDedicatedHostRenewAttributes {
  /** How one host is renewed. */
  DedicatedHostRenewAttribute?: DescribeDedicatedHostAutoRenewResponseDedicatedHostRenewAttributesDedicatedHostRenewAttribute[];
}

/** `DedicatedHostRenewAttributes.DedicatedHostRenewAttribute` in an answer of `DescribeDedicatedHostAutoRenew`. */
export interface DescribeDedicatedHostAutoRenewResponseDedicatedHostRenewAttributesDedicatedHostRenewAttribute {
  /** Whether the subscription is renewed by itself before it ends. Example: `false`. */
  AutoRenewEnabled?: boolean;
  /**
   * Whether the host is renewed along with the subscription instances on it, so that it never ends before them.
   * - `AutoRenewWithEcs`: It is.
   * - `StopRenewWithEcs`: It is not.
   * - `NoOperation`: The setting stays as it is.
   *
   * Example: `StopRenewWithEcs`.
   */
  AutoRenewWithEcs?: 'AutoRenewWithEcs' | 'StopRenewWithEcs' | (string & {});
  /** The host that the settings are about, `dh-…`. Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId?: string;
  /** How long each automatic renewal lasts, in units of `PeriodUnit`. Example: `0`. */
  Duration?: number;
  /** What `Duration` is counted in. Example: `Month`. */
  PeriodUnit?: 'Week' | 'Month' | (string & {});
  /**
   * Whether the subscription is renewed by itself.
   * - `AutoRenewal`: It is.
   * - `Normal`: It is not; a reminder is sent before it ends.
   * - `NotRenewal`: It is not, and no reminder is sent but a last one three days before it ends.
   *
   * Example: `Normal`.
   */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {});
}

/**
 * Tells whether subscription dedicated hosts are renewed by themselves, and for how long each time.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeDedicatedHostAutoRenew`.
 * - Errors: `IncorrectDedicatedHostStatus`, `ChargeTypeViolation`, `InvalidParameter.InvalidDedicatedHostId`,
 * `InvalidParameter.ToManyDedicatedHostIds`, `MissingParameter.DedicatedHostId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostAutoRenew
 */
export const DescribeDedicatedHostAutoRenew: Operation<DescribeDedicatedHostAutoRenewRequest, DescribeDedicatedHostAutoRenewResponse> = {
  name: 'DescribeDedicatedHostAutoRenew',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

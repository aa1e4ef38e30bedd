// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeReservedInstanceAutoRenewAttribute`. */
export interface DescribeReservedInstanceAutoRenewAttributeRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The reserved instances asked about. Items: at most 100. */
  ReservedInstanceId?: readonly string[] | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeReservedInstanceAutoRenewAttribute`. */
export interface DescribeReservedInstanceAutoRenewAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `04F0F334-1335-436C-A1D7-6C044FE77604`. */
  RequestId: string;
  /** The settings for automatic renewal, one entry for each reserved instance. */
  ReservedInstanceRenewAttributes?: DescribeReservedInstanceAutoRenewAttributeResponseReservedInstanceRenewAttributes;
}

/** `ReservedInstanceRenewAttributes` in an answer of `DescribeReservedInstanceAutoRenewAttribute`. */
export interface DescribeReservedInstanceAutoRenewAttributeResponseReservedInstanceRenewAttributes {
  /** How one reserved instance is renewed. */
  ReservedInstanceRenewAttribute?: DescribeReservedInstanceAutoRenewAttributeResponseReservedInstanceRenewAttributesReservedInstanceRenewAttribute[];
}

/**
 * `ReservedInstanceRenewAttributes.ReservedInstanceRenewAttribute` in an answer of
 * `DescribeReservedInstanceAutoRenewAttribute`.
 */
export interface DescribeReservedInstanceAutoRenewAttributeResponseReservedInstanceRenewAttributesReservedInstanceRenewAttribute {
  /** How long each automatic renewal lasts, in units of `PeriodUnit`. Example: `1`. */
  Duration?: number;
  /** What the period beside it is counted in, such as months or years. Example: `Month`. */
  PeriodUnit?: string;
  /**
   * Whether the subscription is renewed by itself.
   * - `AutoRenewal`: It is.
   * - `Normal`: It is not; a reminder is sent before it ends.
   * - `NotRenewal`: It is not, and no reminder is sent but a last one three days before it ends.
   *
   * Example: `AutoRenewal`.
   */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | (string & {});
  /** The reserved instance, `ecsri-…`. Example: `ecsri-ajdfajtont`. */
  ReservedInstanceId?: string;
}

/**
 * Tells whether reserved instances are renewed by themselves, and for how long each time.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeReservedInstanceAutoRenewAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstanceAutoRenewAttribute
 */
export const DescribeReservedInstanceAutoRenewAttribute: Operation<DescribeReservedInstanceAutoRenewAttributeRequest, DescribeReservedInstanceAutoRenewAttributeResponse> = {
  name: 'DescribeReservedInstanceAutoRenewAttribute',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyReservedInstanceAutoRenewAttribute`. */
export interface ModifyReservedInstanceAutoRenewAttributeRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The time that each automatic renewal adds, in units of `PeriodUnit`. Example: `1`. */
  Period?: number | undefined;
  /** The unit of `Period`, `Year`; on the China site also `Month`. Default: `Month`. Example: `Month`. */
  PeriodUnit?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * Whether the subscription is renewed by itself.
   * - `AutoRenewal`: It is.
   * - `Normal`: It is not; a reminder is sent before it ends.
   * - `NotRenewal`: It is not, and no reminder is sent but a last one three days before it ends.
   *
   * Example: `AutoRenewal`.
   */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | (string & {}) | undefined;
  /** The reserved instances to change. Items: at most 100. */
  ReservedInstanceId?: readonly string[] | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyReservedInstanceAutoRenewAttribute`. */
export interface ModifyReservedInstanceAutoRenewAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `2A4EA075-CB5B-41B7-B0EB-70D339F680D2`. */
  RequestId: string;
}

/**
 * Sets whether reserved instances are renewed by themselves, and for how long each time.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyReservedInstanceAutoRenewAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAutoRenewAttribute
 */
export const ModifyReservedInstanceAutoRenewAttribute: Operation<ModifyReservedInstanceAutoRenewAttributeRequest, ModifyReservedInstanceAutoRenewAttributeResponse> = {
  name: 'ModifyReservedInstanceAutoRenewAttribute',
  ram: 'ecs',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyElasticityAssuranceAutoRenewAttribute`. */
export interface ModifyElasticityAssuranceAutoRenewAttributeRequest {
  /** The assurances to change. */
  PrivatePoolOptions?: ModifyElasticityAssuranceAutoRenewAttributeRequestPrivatePoolOptions | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * How long each automatic renewal lasts, in units of `PeriodUnit`: 1 month, or 1, 3 or 5 years. Default: `1`.
   * Example: `1`.
   */
  Period?: number | undefined;
  /** What the period beside it is counted in, such as months or years. Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
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
   * Example: `Normal`.
   */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {}) | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `ModifyElasticityAssuranceAutoRenewAttribute`. */
export interface ModifyElasticityAssuranceAutoRenewAttributeRequestPrivatePoolOptions {
  /** The assurances to change, at most 50. */
  Id?: readonly string[] | undefined;
}

/** The answer of `ModifyElasticityAssuranceAutoRenewAttribute`. */
export interface ModifyElasticityAssuranceAutoRenewAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `2A4EA075-CB5B-41B7-B0EB-70D339F64DE7`. */
  RequestId: string;
}

/**
 * Sets whether elasticity assurances are renewed by themselves, and for how long each time.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyElasticityAssuranceAutoRenewAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyElasticityAssuranceAutoRenewAttribute
 */
export const ModifyElasticityAssuranceAutoRenewAttribute: Operation<ModifyElasticityAssuranceAutoRenewAttributeRequest, ModifyElasticityAssuranceAutoRenewAttributeResponse> = {
  name: 'ModifyElasticityAssuranceAutoRenewAttribute',
  ram: 'ecs',
  regionId: true,
};

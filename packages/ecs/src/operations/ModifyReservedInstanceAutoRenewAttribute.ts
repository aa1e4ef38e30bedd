// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyReservedInstanceAutoRenewAttribute`. */
export interface ModifyReservedInstanceAutoRenewAttributeRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `1`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `AutoRenewal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | (string & {}) | undefined;
  /** Items: at most 100. */
  ReservedInstanceId?: readonly string[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyReservedInstanceAutoRenewAttribute`. */
export interface ModifyReservedInstanceAutoRenewAttributeResponse {
  /** Example: `2A4EA075-CB5B-41B7-B0EB-70D339F680D2`. */
  RequestId: string;
}

/**
 * Calls `ModifyReservedInstanceAutoRenewAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAutoRenewAttribute
 */
export const ModifyReservedInstanceAutoRenewAttribute: Operation<ModifyReservedInstanceAutoRenewAttributeRequest, ModifyReservedInstanceAutoRenewAttributeResponse> = {
  name: 'ModifyReservedInstanceAutoRenewAttribute',
  regionId: true,
};

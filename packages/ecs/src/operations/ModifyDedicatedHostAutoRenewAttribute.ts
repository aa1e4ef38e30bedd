// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostAutoRenewAttribute`. */
export interface ModifyDedicatedHostAutoRenewAttributeRequest {
  /** Default: `false`. Example: `false`. */
  AutoRenew?: boolean | undefined;
  /** Default: `NoOperation`. Example: `StopRenewWithEcs`. */
  AutoRenewWithEcs?: 'AutoRenewWithEcs' | 'StopRenewWithEcs' | 'NoOperation' | (string & {}) | undefined;
  /** Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostIds: string;
  /** Example: `1`. */
  Duration?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `Normal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {}) | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDedicatedHostAutoRenewAttribute`. */
export interface ModifyDedicatedHostAutoRenewAttributeResponse {
  /** Example: `2A4EA075-CB5B-41B7-B0EB-70D339F680D2`. */
  RequestId: string;
}

/**
 * Calls `ModifyDedicatedHostAutoRenewAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoRenewAttribute
 */
export const ModifyDedicatedHostAutoRenewAttribute: Operation<ModifyDedicatedHostAutoRenewAttributeRequest, ModifyDedicatedHostAutoRenewAttributeResponse> = {
  name: 'ModifyDedicatedHostAutoRenewAttribute',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyElasticityAssuranceAutoRenewAttribute`. */
export interface ModifyElasticityAssuranceAutoRenewAttributeRequest {
  PrivatePoolOptions?: ModifyElasticityAssuranceAutoRenewAttributeRequestPrivatePoolOptions | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `Normal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {}) | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `ModifyElasticityAssuranceAutoRenewAttribute`. */
export interface ModifyElasticityAssuranceAutoRenewAttributeRequestPrivatePoolOptions {
  Id?: readonly string[] | undefined;
}

/** The answer of `ModifyElasticityAssuranceAutoRenewAttribute`. */
export interface ModifyElasticityAssuranceAutoRenewAttributeResponse {
  /** Example: `2A4EA075-CB5B-41B7-B0EB-70D339F64DE7`. */
  RequestId: string;
}

/**
 * Calls `ModifyElasticityAssuranceAutoRenewAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyElasticityAssuranceAutoRenewAttribute
 */
export const ModifyElasticityAssuranceAutoRenewAttribute: Operation<ModifyElasticityAssuranceAutoRenewAttributeRequest, ModifyElasticityAssuranceAutoRenewAttributeResponse> = {
  name: 'ModifyElasticityAssuranceAutoRenewAttribute',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeElasticityAssuranceAutoRenewAttribute`. */
export interface DescribeElasticityAssuranceAutoRenewAttributeRequest {
  PrivatePoolOptions?: DescribeElasticityAssuranceAutoRenewAttributeRequestPrivatePoolOptions | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `DescribeElasticityAssuranceAutoRenewAttribute`. */
export interface DescribeElasticityAssuranceAutoRenewAttributeRequestPrivatePoolOptions {
  Id?: readonly string[] | undefined;
}

/** The answer of `DescribeElasticityAssuranceAutoRenewAttribute`. */
export interface DescribeElasticityAssuranceAutoRenewAttributeResponse {
  ElasticityAssuranceRenewAttributes?: DescribeElasticityAssuranceAutoRenewAttributeResponseElasticityAssuranceRenewAttributes;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `ElasticityAssuranceRenewAttributes` in an answer of `DescribeElasticityAssuranceAutoRenewAttribute`. */
export interface DescribeElasticityAssuranceAutoRenewAttributeResponseElasticityAssuranceRenewAttributes {
  ElasticityAssuranceRenewAttribute?: DescribeElasticityAssuranceAutoRenewAttributeResponseElasticityAssuranceRenewAttributesElasticityAssuranceRenewAttribute[];
}

/**
 * `ElasticityAssuranceRenewAttributes.ElasticityAssuranceRenewAttribute` in an answer of
 * `DescribeElasticityAssuranceAutoRenewAttribute`.
 */
export interface DescribeElasticityAssuranceAutoRenewAttributeResponseElasticityAssuranceRenewAttributesElasticityAssuranceRenewAttribute {
  /** Example: `1`. */
  Period?: number;
  /** Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {});
  /** Example: `eap-bp67acfmxazb4mp1758f`. */
  PrivatePoolOptionsId?: string;
  /** Example: `Normal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {});
}

/**
 * Calls `DescribeElasticityAssuranceAutoRenewAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssuranceAutoRenewAttribute
 */
export const DescribeElasticityAssuranceAutoRenewAttribute: Operation<DescribeElasticityAssuranceAutoRenewAttributeRequest, DescribeElasticityAssuranceAutoRenewAttributeResponse> = {
  name: 'DescribeElasticityAssuranceAutoRenewAttribute',
  readOnly: true,
  regionId: true,
};

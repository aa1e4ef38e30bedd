// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeElasticityAssuranceAutoRenewAttribute`. */
export interface DescribeElasticityAssuranceAutoRenewAttributeRequest {
  /** The assurances asked about. */
  PrivatePoolOptions?: DescribeElasticityAssuranceAutoRenewAttributeRequestPrivatePoolOptions | undefined;
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

/** `PrivatePoolOptions` in a request of `DescribeElasticityAssuranceAutoRenewAttribute`. */
export interface DescribeElasticityAssuranceAutoRenewAttributeRequestPrivatePoolOptions {
  /** The assurances asked about, at most 50. */
  Id?: readonly string[] | undefined;
}

/** The answer of `DescribeElasticityAssuranceAutoRenewAttribute`. */
export interface DescribeElasticityAssuranceAutoRenewAttributeResponse {
  /** The settings for automatic renewal, one entry for each assurance. */
  ElasticityAssuranceRenewAttributes?: DescribeElasticityAssuranceAutoRenewAttributeResponseElasticityAssuranceRenewAttributes;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `ElasticityAssuranceRenewAttributes` in an answer of `DescribeElasticityAssuranceAutoRenewAttribute`. */
export interface DescribeElasticityAssuranceAutoRenewAttributeResponseElasticityAssuranceRenewAttributes {
  /** How one assurance is renewed. */
  ElasticityAssuranceRenewAttribute?: DescribeElasticityAssuranceAutoRenewAttributeResponseElasticityAssuranceRenewAttributesElasticityAssuranceRenewAttribute[];
}

/**
 * `ElasticityAssuranceRenewAttributes.ElasticityAssuranceRenewAttribute` in an answer of
 * `DescribeElasticityAssuranceAutoRenewAttribute`.
 */
export interface DescribeElasticityAssuranceAutoRenewAttributeResponseElasticityAssuranceRenewAttributesElasticityAssuranceRenewAttribute {
  /** How long the assurance is renewed for each time, in units of `PeriodUnit`. Example: `1`. */
  Period?: number;
  /** What the period beside it is counted in, such as months or years. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {});
  /** The elasticity assurance, `eap-…`; also the id of its private pool. Example: `eap-bp67acfmxazb4mp1758f`. */
  PrivatePoolOptionsId?: string;
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
 * Tells whether elasticity assurances are renewed by themselves, and for how long each time.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeElasticityAssuranceAutoRenewAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssuranceAutoRenewAttribute
 */
export const DescribeElasticityAssuranceAutoRenewAttribute: Operation<DescribeElasticityAssuranceAutoRenewAttributeRequest, DescribeElasticityAssuranceAutoRenewAttributeResponse> = {
  name: 'DescribeElasticityAssuranceAutoRenewAttribute',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeReservedInstanceAutoRenewAttribute`. */
export interface DescribeReservedInstanceAutoRenewAttributeRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 100. */
  ReservedInstanceId?: readonly string[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeReservedInstanceAutoRenewAttribute`. */
export interface DescribeReservedInstanceAutoRenewAttributeResponse {
  /** Example: `04F0F334-1335-436C-A1D7-6C044FE77604`. */
  RequestId: string;
  ReservedInstanceRenewAttributes?: DescribeReservedInstanceAutoRenewAttributeResponseReservedInstanceRenewAttributes;
}

/** `ReservedInstanceRenewAttributes` in an answer of `DescribeReservedInstanceAutoRenewAttribute`. */
export interface DescribeReservedInstanceAutoRenewAttributeResponseReservedInstanceRenewAttributes {
  ReservedInstanceRenewAttribute?: DescribeReservedInstanceAutoRenewAttributeResponseReservedInstanceRenewAttributesReservedInstanceRenewAttribute[];
}

/**
 * `ReservedInstanceRenewAttributes.ReservedInstanceRenewAttribute` in an answer of
 * `DescribeReservedInstanceAutoRenewAttribute`.
 */
export interface DescribeReservedInstanceAutoRenewAttributeResponseReservedInstanceRenewAttributesReservedInstanceRenewAttribute {
  /** Example: `1`. */
  Duration?: number;
  /** Example: `Month`. */
  PeriodUnit?: string;
  /** Example: `AutoRenewal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | (string & {});
  /** Example: `ecsri-ajdfajtont`. */
  ReservedInstanceId?: string;
}

/**
 * Calls `DescribeReservedInstanceAutoRenewAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstanceAutoRenewAttribute
 */
export const DescribeReservedInstanceAutoRenewAttribute: Operation<DescribeReservedInstanceAutoRenewAttributeRequest, DescribeReservedInstanceAutoRenewAttributeResponse> = {
  name: 'DescribeReservedInstanceAutoRenewAttribute',
  readOnly: true,
  regionId: true,
};

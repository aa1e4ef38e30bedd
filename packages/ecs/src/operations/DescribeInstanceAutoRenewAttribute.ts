// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceAutoRenewAttribute`. */
export interface DescribeInstanceAutoRenewAttributeRequest {
  /** Example: `i-bp18x3z4hc7bixhxmr77,i-bp1g6zv0ce8oghu77t7k`. */
  InstanceId?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Pattern: `^\d+$`. Example: `1`. */
  PageNumber?: string | undefined;
  /** Default: `10`. Pattern: `^\d+$`. Example: `10`. */
  PageSize?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `AutoRenewal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {}) | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeInstanceAutoRenewAttribute`. */
export interface DescribeInstanceAutoRenewAttributeResponse {
  InstanceRenewAttributes?: DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributes;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `6`. */
  TotalCount?: number;
}

/** `InstanceRenewAttributes` in an answer of `DescribeInstanceAutoRenewAttribute`. */
export interface DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributes {
  InstanceRenewAttribute?: DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributesInstanceRenewAttribute[];
}

/** `InstanceRenewAttributes.InstanceRenewAttribute` in an answer of `DescribeInstanceAutoRenewAttribute`. */
export interface DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributesInstanceRenewAttribute {
  /** Example: `false`. */
  AutoRenewEnabled?: boolean;
  /** Example: `1`. */
  Duration?: number;
  EnableExpectedRenewDay?: boolean;
  /** Example: `i-bp18x3z4hc7bixhxmr77`. */
  InstanceId?: string;
  /** Example: `week`. */
  PeriodUnit?: string;
  /** Example: `Normal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {});
}

/**
 * Calls `DescribeInstanceAutoRenewAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAutoRenewAttribute
 */
export const DescribeInstanceAutoRenewAttribute: PaginatedOperation<DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse, DescribeInstanceAutoRenewAttributeResponseInstanceRenewAttributesInstanceRenewAttribute> = {
  name: 'DescribeInstanceAutoRenewAttribute',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'InstanceRenewAttributes.InstanceRenewAttribute',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};

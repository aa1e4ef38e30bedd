// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDedicatedHostAutoRenew`. */
export interface DescribeDedicatedHostAutoRenewRequest {
  /** Example: `dh-bp165p6xk2tlw61ebtit,dh-bp1f9vxmno9h0ledddc7`. */
  DedicatedHostIds: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeDedicatedHostAutoRenew`. */
export interface DescribeDedicatedHostAutoRenewResponse {
  DedicatedHostRenewAttributes?: DescribeDedicatedHostAutoRenewResponseDedicatedHostRenewAttributes;
  /** Example: `04F0F334-1335-436C-A1D7-6C044FE73368`. */
  RequestId: string;
}

/** `DedicatedHostRenewAttributes` in an answer of `DescribeDedicatedHostAutoRenew`. */
export interface DescribeDedicatedHostAutoRenewResponseDedicatedHostRenewAttributes {
  DedicatedHostRenewAttribute?: DescribeDedicatedHostAutoRenewResponseDedicatedHostRenewAttributesDedicatedHostRenewAttribute[];
}

/** `DedicatedHostRenewAttributes.DedicatedHostRenewAttribute` in an answer of `DescribeDedicatedHostAutoRenew`. */
export interface DescribeDedicatedHostAutoRenewResponseDedicatedHostRenewAttributesDedicatedHostRenewAttribute {
  /** Example: `false`. */
  AutoRenewEnabled?: boolean;
  /** Example: `StopRenewWithEcs`. */
  AutoRenewWithEcs?: 'AutoRenewWithEcs' | 'StopRenewWithEcs' | (string & {});
  /** Example: `dh-bp165p6xk2tlw61ebtit`. */
  DedicatedHostId?: string;
  /** Example: `0`. */
  Duration?: number;
  /** Example: `Month`. */
  PeriodUnit?: 'Week' | 'Month' | (string & {});
  /** Example: `Normal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {});
}

/**
 * Calls `DescribeDedicatedHostAutoRenew`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostAutoRenew
 */
export const DescribeDedicatedHostAutoRenew: Operation<DescribeDedicatedHostAutoRenewRequest, DescribeDedicatedHostAutoRenewResponse> = {
  name: 'DescribeDedicatedHostAutoRenew',
  readOnly: true,
  regionId: true,
};

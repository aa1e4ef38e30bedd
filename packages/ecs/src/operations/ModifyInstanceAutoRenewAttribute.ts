// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceAutoRenewAttribute`. */
export interface ModifyInstanceAutoRenewAttributeRequest {
  /** Default: `false`. Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** Example: `1`. */
  Duration?: number | undefined;
  /** Example: `i-bp67acfmxazb4phok394,i-bp67acfmxazb4pijtric`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `AutoRenewal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {}) | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceAutoRenewAttribute`. */
export interface ModifyInstanceAutoRenewAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceAutoRenewAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoRenewAttribute
 */
export const ModifyInstanceAutoRenewAttribute: Operation<ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse> = {
  name: 'ModifyInstanceAutoRenewAttribute',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceChargeType`. */
export interface ModifyInstanceChargeTypeRequest {
  /** Default: `true`. Example: `false`. */
  AutoPay?: boolean | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  IncludeDataDisks?: boolean | undefined;
  /** Default: `PrePaid`. Example: `PrePaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `["i-bp67acfmxazb4p5c7acv","i-bp67acfmxazb4db10kne"]`. */
  InstanceIds: readonly string[] | string;
  /** Default: `false`. Example: `false`. */
  IsDetailFee?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `1`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceChargeType`. */
export interface ModifyInstanceChargeTypeResponse {
  FeeOfInstances?: ModifyInstanceChargeTypeResponseFeeOfInstances;
  /** Example: `204135153888639`. */
  OrderId?: string;
  /** Example: `B61C08E5-403A-46A2-96C1-F7B1216DB10C`. */
  RequestId: string;
}

/** `FeeOfInstances` in an answer of `ModifyInstanceChargeType`. */
export interface ModifyInstanceChargeTypeResponseFeeOfInstances {
  FeeOfInstance?: ModifyInstanceChargeTypeResponseFeeOfInstancesFeeOfInstance[];
}

/** `FeeOfInstances.FeeOfInstance` in an answer of `ModifyInstanceChargeType`. */
export interface ModifyInstanceChargeTypeResponseFeeOfInstancesFeeOfInstance {
  /** Example: `CNY`. */
  Currency?: string;
  /** Example: `0`. */
  Fee?: string;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
}

/**
 * Calls `ModifyInstanceChargeType`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceChargeType
 */
export const ModifyInstanceChargeType: Operation<ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse> = {
  name: 'ModifyInstanceChargeType',
  regionId: true,
  clientToken: true,
  parameters: { InstanceIds: { style: 'json' } },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostsChargeType`. */
export interface ModifyDedicatedHostsChargeTypeRequest {
  /** Default: `true`. Example: `false`. */
  AutoPay?: boolean | undefined;
  /** Example: `e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `PrePaid`. Example: `PrePaid`. */
  DedicatedHostChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `["dh-bp181e5064b5sotrdeon","dh-bp18064b5sotrr9c7rvs"]`. */
  DedicatedHostIds: readonly string[] | string;
  /** Default: `false`. Example: `false`. */
  DetailFee?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `1`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Week' | 'Month' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDedicatedHostsChargeType`. */
export interface ModifyDedicatedHostsChargeTypeResponse {
  FeeOfInstances?: ModifyDedicatedHostsChargeTypeResponseFeeOfInstances;
  /** Example: `204135153888639`. */
  OrderId?: string;
  /** Example: `B61C08E5-403A-46A2-96C1-F7B1216DB10C`. */
  RequestId: string;
}

/** `FeeOfInstances` in an answer of `ModifyDedicatedHostsChargeType`. */
export interface ModifyDedicatedHostsChargeTypeResponseFeeOfInstances {
  FeeOfInstance?: ModifyDedicatedHostsChargeTypeResponseFeeOfInstancesFeeOfInstance[];
}

/** `FeeOfInstances.FeeOfInstance` in an answer of `ModifyDedicatedHostsChargeType`. */
export interface ModifyDedicatedHostsChargeTypeResponseFeeOfInstancesFeeOfInstance {
  /** Example: `CNY`. */
  Currency?: string;
  /** Example: `0`. */
  Fee?: string;
  /** Example: `dh-bp181e5064b5sotrr2lo`. */
  InstanceId?: string;
}

/**
 * Calls `ModifyDedicatedHostsChargeType`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostsChargeType
 */
export const ModifyDedicatedHostsChargeType: Operation<ModifyDedicatedHostsChargeTypeRequest, ModifyDedicatedHostsChargeTypeResponse> = {
  name: 'ModifyDedicatedHostsChargeType',
  regionId: true,
  clientToken: true,
  parameters: { DedicatedHostIds: { style: 'json' } },
};

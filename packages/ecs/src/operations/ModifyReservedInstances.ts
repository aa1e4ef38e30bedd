// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyReservedInstances`. */
export interface ModifyReservedInstancesRequest {
  /** Items: at most 100. */
  Configuration?: readonly ModifyReservedInstancesRequestConfiguration[] | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 100. */
  ReservedInstanceId: readonly string[];
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `Configuration` in a request of `ModifyReservedInstances`. */
export interface ModifyReservedInstancesRequestConfiguration {
  /** Example: `1`. */
  InstanceAmount: number;
  /** Example: `ecs.c5.4xlarge`. */
  InstanceType: string;
  /** Example: `testReservedInstanceName`. */
  ReservedInstanceName?: string | undefined;
  /** Default: `Region`. Example: `Zone`. */
  Scope: 'Region' | 'Zone' | (string & {});
  /** Example: `cn-hangzhou-i`. */
  ZoneId?: string | undefined;
}

/** The answer of `ModifyReservedInstances`. */
export interface ModifyReservedInstancesResponse {
  /** Example: `ED9E4A5F-FF4D-4C96-BE80-6B4227060DD7`. */
  RequestId: string;
  ReservedInstanceIdSets?: ModifyReservedInstancesResponseReservedInstanceIdSets;
}

/** `ReservedInstanceIdSets` in an answer of `ModifyReservedInstances`. */
export interface ModifyReservedInstancesResponseReservedInstanceIdSets {
  ReservedInstanceId?: string[];
}

/**
 * Calls `ModifyReservedInstances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstances
 */
export const ModifyReservedInstances: Operation<ModifyReservedInstancesRequest, ModifyReservedInstancesResponse> = {
  name: 'ModifyReservedInstances',
  regionId: true,
};

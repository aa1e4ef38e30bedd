// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RenewReservedInstances`. */
export interface RenewReservedInstancesRequest {
  /** Default: `false`. Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** Default: `12`. Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /** Default: `false`. Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** Default: `Year`. Example: `Year`. */
  PeriodUnit?: string | undefined;
  /** Default: `1`. Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: 1 to 100. */
  ReservedInstanceId?: readonly string[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RenewReservedInstances`. */
export interface RenewReservedInstancesResponse {
  /** Example: `20239121237250`. */
  OrderId?: string;
  /** Example: `8C314443-AF0D-4766-9562-C83B7F13926A`. */
  RequestId: string;
  ReservedInstanceIdSets?: RenewReservedInstancesResponseReservedInstanceIdSets;
}

/** `ReservedInstanceIdSets` in an answer of `RenewReservedInstances`. */
export interface RenewReservedInstancesResponseReservedInstanceIdSets {
  ReservedInstanceId?: string[];
}

/**
 * Calls `RenewReservedInstances`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewReservedInstances
 */
export const RenewReservedInstances: Operation<RenewReservedInstancesRequest, RenewReservedInstancesResponse> = {
  name: 'RenewReservedInstances',
  regionId: true,
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingRequest {
  /** Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `empty`. Example: `testDescription`. */
  Description?: string | undefined;
  /** Default: `1`. Range: 1 to 100. Example: `3`. */
  InstanceAmount?: number | undefined;
  /** Example: `ecs.g5.large`. */
  InstanceType: string;
  /** Default: `All`. Example: `All Upfront`. */
  OfferingType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** Default: `Year`. Example: `Year`. */
  PeriodUnit?: string | undefined;
  /** Default: `Linux`. Example: `Linux`. */
  Platform?: 'Windows' | 'Linux' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `testReservedInstanceName`. */
  ReservedInstanceName?: string | undefined;
  /** Example: `rg-bp199lyny9b32ji`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `Region`. Example: `Zone`. */
  Scope?: 'Region' | 'Zone' | (string & {}) | undefined;
  /** Example: `2024-07-04T15Z`. */
  StartTime?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly PurchaseReservedInstancesOfferingRequestTag[] | undefined;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingResponse {
  /** Example: `238412296357`. */
  OrderId?: string;
  /** Example: `8C314443-AF0D-4766-9562-C83B7F1A3C8B`. */
  RequestId: string;
  ReservedInstanceIdSets?: PurchaseReservedInstancesOfferingResponseReservedInstanceIdSets;
}

/** `ReservedInstanceIdSets` in an answer of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingResponseReservedInstanceIdSets {
  ReservedInstanceId?: string[];
}

/**
 * Calls `PurchaseReservedInstancesOffering`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseReservedInstancesOffering
 */
export const PurchaseReservedInstancesOffering: Operation<PurchaseReservedInstancesOfferingRequest, PurchaseReservedInstancesOfferingResponse> = {
  name: 'PurchaseReservedInstancesOffering',
  regionId: true,
  clientToken: true,
};

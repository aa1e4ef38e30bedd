// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PurchaseStorageCapacityUnit`. */
export interface PurchaseStorageCapacityUnitRequest {
  /** Default: `1`. Range: 1 to 20. Example: `1`. */
  Amount?: number | undefined;
  /** Example: `20`. */
  Capacity: number;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `ScuPurchaseDemo`. */
  Description?: string | undefined;
  /** Default: `OpenAPI`. Example: `OpenAPI`. */
  FromApp?: string | undefined;
  /** Example: `ScuPurchaseDemo`. */
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2020-09-09T02Z`. */
  StartTime?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly PurchaseStorageCapacityUnitRequestTag[] | undefined;
}

/** `Tag` in a request of `PurchaseStorageCapacityUnit`. */
export interface PurchaseStorageCapacityUnitRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `PurchaseStorageCapacityUnit`. */
export interface PurchaseStorageCapacityUnitResponse {
  /** Example: `2041351538800267`. */
  OrderId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  StorageCapacityUnitIds?: PurchaseStorageCapacityUnitResponseStorageCapacityUnitIds;
}

/** `StorageCapacityUnitIds` in an answer of `PurchaseStorageCapacityUnit`. */
export interface PurchaseStorageCapacityUnitResponseStorageCapacityUnitIds {
  StorageCapacityUnitId?: string[];
}

/**
 * Calls `PurchaseStorageCapacityUnit`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseStorageCapacityUnit
 */
export const PurchaseStorageCapacityUnit: Operation<PurchaseStorageCapacityUnitRequest, PurchaseStorageCapacityUnitResponse> = {
  name: 'PurchaseStorageCapacityUnit',
  regionId: true,
  clientToken: true,
};

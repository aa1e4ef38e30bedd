// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PurchaseStorageCapacityUnit`. */
export interface PurchaseStorageCapacityUnitRequest {
  /** The number of units to buy. Default: `1`. Range: 1 to 20. Example: `1`. */
  Amount?: number | undefined;
  /** The capacity of each unit, in GiB; sold in steps such as 20, 40, 100, 200, 500 and 1024. Example: `20`. */
  Capacity: number;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * What the units are for; 2 to 256 characters, not beginning with `http://` or `https://`. Example:
   * `ScuPurchaseDemo`.
   */
  Description?: string | undefined;
  /** Where the call comes from; leave it out. Default: `OpenAPI`. Example: `OpenAPI`. */
  FromApp?: string | undefined;
  /** The name of the units, 2 to 128 characters, beginning with a letter. Example: `ScuPurchaseDemo`. */
  Name?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The term, in units of `PeriodUnit`: 1, 2, 3 or 6 months, or 1, 3 or 5 years. Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** What the period beside it is counted in, such as months or years. Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The full hour from which the units count, in UTC as `yyyy-MM-ddTHHZ`, at most 180 days ahead; at once if left
   * out. Example: `2020-09-09T02Z`.
   */
  StartTime?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly PurchaseStorageCapacityUnitRequestTag[] | undefined;
}

/** `Tag` in a request of `PurchaseStorageCapacityUnit`. */
export interface PurchaseStorageCapacityUnitRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `PurchaseStorageCapacityUnit`. */
export interface PurchaseStorageCapacityUnitResponse {
  /** The order that the call placed, as billing knows it. Example: `2041351538800267`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The units bought. */
  StorageCapacityUnitIds?: PurchaseStorageCapacityUnitResponseStorageCapacityUnitIds;
}

/** `StorageCapacityUnitIds` in an answer of `PurchaseStorageCapacityUnit`. */
export interface PurchaseStorageCapacityUnitResponseStorageCapacityUnitIds {
  /** The new units, `scu-…`. */
  StorageCapacityUnitId?: string[];
}

/**
 * Buys storage capacity units, which take the capacity of pay-as-you-go disks in the region off the bill.
 *
 * The order costs money at once. No disk is created: pay-as-you-go disks of the region are counted against the
 * units by themselves.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:PurchaseStorageCapacityUnit`.
 * - Errors: `InvalidParameter.CapacityExceed`, `InvalidStartTime.NotSupported`, `InvalidParameter.Capacity`,
 * `InvalidParameter.Name`, `InvalidParameter.Period`, `InvalidParameter.PeriodUnit`, and 3 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseStorageCapacityUnit
 */
export const PurchaseStorageCapacityUnit: Operation<PurchaseStorageCapacityUnitRequest, PurchaseStorageCapacityUnitResponse> = {
  name: 'PurchaseStorageCapacityUnit',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

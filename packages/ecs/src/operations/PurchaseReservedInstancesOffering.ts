// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingRequest {
  /** Whether the reserved instance is renewed by itself before it ends. Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** How many months each automatic renewal lasts. Counts only where `AutoRenew` is true. Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * What the reserved instance is for; 2 to 256 characters, not beginning with `http://` or `https://`. Example:
   * `testDescription`.
   */
  Description?: string | undefined;
  /**
   * How many pay-as-you-go instances of the instance type are paid for at the same time. Default: `1`. Range: 1 to
   * 100. Example: `3`.
   */
  InstanceAmount?: number | undefined;
  /** The instance type that the reserved instance pays for. Example: `ecs.g5.large`. */
  InstanceType: string;
  /**
   * How the reserved instance is paid for: `All Upfront`, `Partial Upfront` or `No Upfront`. `All Upfront` if left
   * out. Example: `All Upfront`.
   */
  OfferingType?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The term, in units of `PeriodUnit`, such as 1 or 3 years. Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** The unit of the term, `Year`; on the China site also `Month`. Default: `Year`. Example: `Year`. */
  PeriodUnit?: string | undefined;
  /**
   * The operating system that instances must run to be paid for; `Linux` stands for all that is not Windows.
   * Default: `Linux`. Example: `Linux`.
   */
  Platform?: 'Windows' | 'Linux' | (string & {}) | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The name of the reserved instance, 2 to 128 characters, beginning with a letter. Example:
   * `testReservedInstanceName`.
   */
  ReservedInstanceName?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp199lyny9b32ji`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Where instances are paid for.
   * - `Region`: In the whole region, whatever the size within the family.
   * - `Zone`: In one zone, where capacity is held for them.
   *
   * Default: `Region`. Example: `Zone`.
   */
  Scope?: 'Region' | 'Zone' | (string & {}) | undefined;
  /**
   * The full hour from which the reserved instance counts, in UTC as `yyyy-MM-ddTHHZ`; the hour that has begun, if
   * left out. Example: `2024-07-04T15Z`.
   */
  StartTime?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly PurchaseReservedInstancesOfferingRequestTag[] | undefined;
  /** The zone of a zonal reserved instance; for `Scope` `Zone` alone. Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingRequestTag {
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

/** The answer of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingResponse {
  /** The order that the call placed, as billing knows it. Example: `238412296357`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `8C314443-AF0D-4766-9562-C83B7F1A3C8B`. */
  RequestId: string;
  /** The reserved instances bought. */
  ReservedInstanceIdSets?: PurchaseReservedInstancesOfferingResponseReservedInstanceIdSets;
}

/** `ReservedInstanceIdSets` in an answer of `PurchaseReservedInstancesOffering`. */
export interface PurchaseReservedInstancesOfferingResponseReservedInstanceIdSets {
  /** The reserved instance, `ecsri-…`. */
  ReservedInstanceId?: string[];
}

/**
 * Buys a reserved instance, which takes matching pay-as-you-go instances off the bill for its term.
 *
 * No instance is created: running pay-as-you-go instances that match type, scope and platform are counted against
 * it by themselves. A regional one matches any size of its family; a zonal one matches its zone and type only, and
 * holds capacity there. The order costs money at once. {@link DescribePrice} and {@link DescribeAvailableResource}
 * tell price and stock.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:PurchaseReservedInstancesOffering`.
 * - Errors: `InvalidParameter.Conflict`, `OperationDenied.NoStock`, `OperationDenied`, `PaymentMethodNotFound`,
 * `InvalidChargeType.ValueNotSupported`, `InvalidInstanceType.ValueNotSupported`, and 13 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseReservedInstancesOffering
 */
export const PurchaseReservedInstancesOffering: Operation<PurchaseReservedInstancesOfferingRequest, PurchaseReservedInstancesOfferingResponse> = {
  name: 'PurchaseReservedInstancesOffering',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

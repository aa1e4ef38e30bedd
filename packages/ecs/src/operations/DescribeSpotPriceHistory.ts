// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSpotPriceHistory`. */
export interface DescribeSpotPriceHistoryRequest {
  /**
   * The end of the time looked at, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; now, if left out. Example:
   * `2017-08-22T08:45:08Z`.
   */
  EndTime?: string | undefined;
  /** The instance type whose prices are asked for. Example: `ecs.t1.xsmall`. */
  InstanceType: string;
  /**
   * Whether prices of I/O-optimized instances are meant; left out, what is usual for the instance type. Example:
   * `optimized`.
   */
  IoOptimized?: 'optimized' | 'none' | (string & {}) | undefined;
  /**
   * The kind of network that it is about.
   * - `classic`: The classic network, no longer offered.
   *
   * Example: `vpc`.
   */
  NetworkType: 'vpc' | 'classic' | (string & {});
  /** The operating system that the price is for. Example: `linux`. */
  OSType?: 'linux' | 'windows' | (string & {}) | undefined;
  /** The number of the first row to return; take it from `NextOffset`. Default: `0`. Example: `0`. */
  Offset?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * For how many hours the instances are safe from being released after their start; 0 for not at all. Default:
   * `1`. Example: `1`.
   */
  SpotDuration?: number | undefined;
  /**
   * The start of the time looked at, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; at most 30 days before `EndTime`. Three
   * hours before it, if left out. Example: `2017-08-22T08:45:08Z`.
   */
  StartTime?: string | undefined;
  /** A zone of the region, from {@link DescribeZones}. Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeSpotPriceHistory`. */
export interface DescribeSpotPriceHistoryResponse {
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. Example: `CNY`. */
  Currency?: string;
  /** The row that the next page starts with, for `Offset`; absent on the last page. Example: `1000`. */
  NextOffset?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The prices, over time. */
  SpotPrices?: DescribeSpotPriceHistoryResponseSpotPrices;
}

/** `SpotPrices` in an answer of `DescribeSpotPriceHistory`. */
export interface DescribeSpotPriceHistoryResponseSpotPrices {
  /** The price at one time in one zone. */
  SpotPriceType?: DescribeSpotPriceHistoryResponseSpotPricesSpotPriceType[];
}

/** `SpotPrices.SpotPriceType` in an answer of `DescribeSpotPriceHistory`. */
export interface DescribeSpotPriceHistoryResponseSpotPricesSpotPriceType {
  /** The instance type, such as `ecs.g7.large`; {@link DescribeInstanceTypes} lists them. Example: `ecs.g5.large`. */
  InstanceType?: string;
  /**
   * Whether the instance is I/O-optimized. Left out, it is what is usual for the instance type. Example:
   * `optimized`.
   */
  IoOptimized?: 'optimized' | 'none' | (string & {});
  /**
   * The kind of network that it is about.
   * - `classic`: The classic network, no longer offered.
   *
   * Example: `vpc`.
   */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** What the same instance cost per hour at that time, pay-as-you-go. Example: `0.354`. */
  OriginPrice?: number;
  /** The spot price at that time, per hour. Example: `0.036`. */
  SpotPrice?: number;
  /** The time that the price held at, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2019-11-19T06:00:00Z`. */
  Timestamp?: string;
  /** The zone that the price held in. Example: `cn-hangzhou-c`. */
  ZoneId?: string;
}

/**
 * Lists the spot prices that an instance type had in the last 30 days, to set a sensible price limit.
 *
 * Where an answer carries `NextOffset`, there is more: ask again with it as `Offset`. Only I/O-optimized spot
 * instances have a history.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeSpotPriceHistory`.
 * - Errors: `DependencyViolation.IoOptimized`, `InvalidZoneId.NotFound`, `Abs.InvalidAccount.NotFound`,
 * `Abs.IoOptimized.ValueNotSupported`, `InvalidInstanceType.ValueNotSupported`, `Forbedden.NotSupportRAM`, and 18
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotPriceHistory
 */
export const DescribeSpotPriceHistory: Operation<DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse> = {
  name: 'DescribeSpotPriceHistory',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

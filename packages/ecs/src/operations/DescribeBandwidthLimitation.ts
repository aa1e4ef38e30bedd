// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeBandwidthLimitation`. */
export interface DescribeBandwidthLimitationRequest {
  /**
   * How the instance is billed.
   * - `PrePaid`: A subscription.
   * - `PostPaid`: Pay-as-you-go or spot, see `SpotStrategy`.
   *
   * Default: `PostPaid`. Example: `PostPaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** The instance type to ask about, such as `ecs.g6.large`. Example: `ecs.g5.large`. */
  InstanceType: string;
  /**
   * What the bandwidth is wanted for.
   * - `Upgrade`: More of it for an instance that exists.
   * - `Downgrade`: Less of it for an instance that exists.
   * - `Create`: A new instance.
   *
   * Default: `Create`. Example: `Upgrade`.
   */
  OperationType?: 'Upgrade' | 'Downgrade' | 'Create' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The instance to change; needed for `Upgrade` and `Downgrade`. Example: `i-bp67acfmxazb4ph49umb`. */
  ResourceId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * What a pay-as-you-go instance pays. Counts with `PostPaid` only.
   * - `NoSpot`: The ordinary price.
   * - `SpotWithPriceLimit`: The spot price, up to a limit.
   * - `SpotAsPriceGo`: Whatever the spot price is, at most the ordinary one.
   *
   * Default: `NoSpot`. Example: `NoSpot`.
   */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
}

/** The answer of `DescribeBandwidthLimitation`. */
export interface DescribeBandwidthLimitationResponse {
  /** The limits, one entry per way of billing the traffic. */
  Bandwidths?: DescribeBandwidthLimitationResponseBandwidths;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `Bandwidths` in an answer of `DescribeBandwidthLimitation`. */
export interface DescribeBandwidthLimitationResponseBandwidths {
  /** One way of billing the traffic with its limits, usually in Mbit/s; see `Unit`. */
  Bandwidth?: DescribeBandwidthLimitationResponseBandwidthsBandwidth[];
}

/** `Bandwidths.Bandwidth` in an answer of `DescribeBandwidthLimitation`. */
export interface DescribeBandwidthLimitationResponseBandwidthsBandwidth {
  /**
   * The way of billing that the limits hold for.
   * - `PayByBandwidth`: By bandwidth.
   * - `PayByTraffic`: By the amount of data.
   *
   * Example: `PayByTraffic`.
   */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** The highest public bandwidth that is possible. Example: `100`. */
  Max?: number;
  /** The lowest public bandwidth that is possible. Example: `0`. */
  Min?: number;
  /** The unit of `Max` and `Min`, `Mbps` for Mbit/s. Example: `Mbps`. */
  Unit?: string;
}

/**
 * Tells how much public bandwidth an instance type can be bought with, or an instance changed to.
 *
 * The limits depend on the billing of the instance and on that of its traffic. For a change (`Upgrade`,
 * `Downgrade`) name the instance in `ResourceId`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeBandwidthLimitation`.
 * - Errors: `InvalidRegionId.NotFound`, `InvalidInstanceType.ValueNotSupported`, `Invalid.InstanceChargeType`,
 * `Invalid.InstancePayType`, `Invalid.IoOptimized`, `Invalid.NetworkCategory`, and 3 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthLimitation
 */
export const DescribeBandwidthLimitation: Operation<DescribeBandwidthLimitationRequest, DescribeBandwidthLimitationResponse> = {
  name: 'DescribeBandwidthLimitation',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

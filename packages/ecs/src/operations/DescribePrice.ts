// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribePrice`. */
export interface DescribePriceRequest {
  /**
   * The data disks to price; the first one is also the disk that `ResourceType` `disk` or `diskperformance` is
   * about. Items: at most 16.
   */
  DataDisk?: readonly DescribePriceRequestDataDisk[] | undefined;
  /** Where the instance is placed. */
  SchedulerOptions?: DescribePriceRequestSchedulerOptions | undefined;
  /** The system disk to price along with the instance. */
  SystemDisk?: DescribePriceRequestSystemDisk | undefined;
  /** How many instances are priced together. Default: `1`. Example: `1`. */
  Amount?: number | undefined;
  /**
   * How often an elasticity assurance may be drawn on; only `Unlimited` is offered. Default: `Unlimited`. Example:
   * `Unlimited`.
   */
  AssuranceTimes?: string | undefined;
  /** The capacity to price, in GiB, for what is sold by capacity. Example: `1024`. */
  Capacity?: number | undefined;
  /** The type of dedicated host to price, for `ResourceType` `ddh`. Example: `ddh.c5`. */
  DedicatedHostType?: string | undefined;
  /**
   * The image of the instance, which may have a price of its own; a Linux image if left out. For instances only.
   * Example: `centos_7_05_64_20G_alibase_20181212.vhd`.
   */
  ImageId?: string | undefined;
  /** The number of instances that an elasticity assurance or a capacity reservation holds. Example: `100`. */
  InstanceAmount?: number | undefined;
  /**
   * The number of vCPUs that an elasticity assurance holds; rounded up to whole instances of `InstanceType`.
   * Excludes `InstanceAmount`. Example: `1024`.
   */
  InstanceCpuCoreCount?: number | undefined;
  /**
   * The kind of network of the instance to price.
   * - `classic`: The classic network, no longer offered.
   *
   * Default: `vpc`. Example: `vpc`.
   */
  InstanceNetworkType?: 'vpc' | 'classic' | (string & {}) | undefined;
  /** The instance type to price; for `ResourceType` `instance` and for capacity products. Example: `ecs.g6.large`. */
  InstanceType?: string | undefined;
  /** The instance type of an elasticity assurance, as a list with one entry. Items: at most 100. */
  InstanceTypeList?: readonly string[] | undefined;
  /**
   * How traffic to the internet is billed.
   * - `PayByBandwidth`: By the bandwidth booked.
   * - `PayByTraffic`: By the traffic used.
   *
   * Default: `PayByTraffic`. Example: `PayByTraffic`.
   */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /** The outbound bandwidth to the internet, in Mbit/s. Default: `0`. Example: `5`. */
  InternetMaxBandwidthOut?: number | undefined;
  /**
   * Whether the instance is I/O-optimized. Left out, it is what is usual for the instance type. Example:
   * `optimized`.
   */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /**
   * The internet service provider that the bandwidth comes from.
   * - `cmcc`: China Mobile.
   * - `telecom`: China Telecom.
   * - `unicom`: China Unicom.
   * - `multiCarrier`: Several providers.
   *
   * Example: `cmcc`.
   */
  Isp?: 'cmcc' | 'telecom' | 'unicom' | 'multiCarrier' | (string & {}) | undefined;
  /**
   * How a reserved instance is paid for: `All Upfront`, `Partial Upfront` or `No Upfront`. Example: `All Upfront`.
   */
  OfferingType?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * How many units of `PriceUnit` the price is for. Spot prices and other hourly prices only exist for 1. Default:
   * `1`. Example: `1`.
   */
  Period?: number | undefined;
  /** The operating system of the instance that the price is for. Example: `Linux`. */
  Platform?: 'Windows' | 'Linux' | (string & {}) | undefined;
  /** The unit of time that the price is for, counted by `Period`. Example: `Year`. */
  PriceUnit?: 'Month' | 'Year' | 'Hour' | (string & {}) | undefined;
  /**
   * When a time-sharing elasticity assurance holds capacity; left out for one that always does. Items: at most 20.
   */
  RecurrenceRules?: readonly DescribePriceRequestRecurrenceRules[] | undefined;
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
   * What the price is asked of.
   * - `instance`: Instances, with their disks, image and bandwidth.
   * - `disk`: One data disk.
   * - `diskperformance`: The IOPS booked for a disk of the category `cloud_auto`.
   * - `bandwidth`: Traffic to the internet.
   * - `ddh`: A dedicated host.
   *
   * Default: `instance`. Example: `instance`.
   */
  ResourceType?:
    | 'instance'
    | 'disk'
    | 'diskperformance'
    | 'bandwidth'
    | 'ddh'
    | 'ElasticityAssurance'
    | 'CapacityReservation'
    | (string & {})
    | undefined;
  /**
   * Where a reserved instance counts.
   * - `Region`: In the whole region.
   * - `Zone`: In one zone, where it also holds capacity.
   *
   * Default: `Region`. Example: `Zone`.
   */
  Scope?: 'Region' | 'Zone' | (string & {}) | undefined;
  /**
   * For how many hours a spot instance is safe from being released after its start: 1, or 0 for not at all. Only
   * with a spot `SpotStrategy`. Default: `1`. Example: `1`.
   */
  SpotDuration?: number | undefined;
  /**
   * Whether the price of a spot instance is asked for. Counts only for `PriceUnit` `Hour` and `Period` 1.
   * - `NoSpot`: Ordinary pay-as-you-go.
   * - `SpotWithPriceLimit`: Spot, with an upper limit for the price.
   * - `SpotAsPriceGo`: Spot, at the market price up to that of pay-as-you-go.
   *
   * Default: `NoSpot`. Example: `NoSpot`.
   */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /**
   * When a time-sharing elasticity assurance takes effect, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example:
   * `2020-10-30T06:32:00Z`.
   */
  StartTime?: string | undefined;
  /** The zone to price in. Spot prices differ from zone to zone, so name one for them. Example: `cn-hagzhou-i`. */
  ZoneId?: string | undefined;
}

/** `DataDisk` in a request of `DescribePrice`. */
export interface DescribePriceRequestDataDisk {
  /** The category that the data disk has. Example: `cloud_ssd`. */
  Category?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | (string & {})
    | undefined;
  /** The performance level of the data disk; for the category `cloud_essd` alone. Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * The size of the data disk in GiB; what is allowed depends on its category and performance level. Example:
   * `2000`.
   */
  Size?: number | bigint | undefined;
  /**
   * The IOPS that the data disk is given on top of what its size brings; for the category `cloud_auto` alone.
   * Example: `40000`.
   */
  ProvisionedIops?: number | bigint | undefined;
  /**
   * The dedicated block storage cluster that the data disk lies in, `dbsc-…`. Example:
   * `dbsc-j5e1sf2vaf5he8m22ojo`.
   */
  StorageClusterId?: string | undefined;
}

/** `SchedulerOptions` in a request of `DescribePrice`. */
export interface DescribePriceRequestSchedulerOptions {
  /**
   * The dedicated host that the instance is placed on; for `ResourceType` `instance`. Example:
   * `dh-bp67acfmxazb4pt2m2sv`.
   */
  DedicatedHostId?: string | undefined;
  /**
   * The strategy of the deployment set that the instance goes to. Only `ProximityLooseDispersion` has a price.
   * - `Availability`: Spread over many hosts.
   * - `AvailabilityGroup`: Spread by groups, so that groups share no host.
   * - `LowLatency`: Placed close together.
   * - `ProximityLooseDispersion`: Close together, but loosely spread.
   *
   * Example: `ProximityLooseDispersion`.
   */
  DeploymentSetStrategy?:
    | 'Availability'
    | 'AvailabilityGroup'
    | 'LowLatency'
    | 'ProximityLooseDispersion'
    | (string & {})
    | undefined;
}

/** `SystemDisk` in a request of `DescribePrice`. */
export interface DescribePriceRequestSystemDisk {
  /**
   * The category of the system disk; needs `ImageId`. Left out, it is `cloud_efficiency`, or `cloud` for retired
   * instance types without I/O optimization. Example: `cloud_ssd`.
   */
  Category?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | (string & {})
    | undefined;
  /**
   * The performance level of the system disk, `PL0` to `PL3`; for the category `cloud_essd` alone, `PL1` if left
   * out. Example: `PL1`.
   */
  PerformanceLevel?: string | undefined;
  /** How large the system disk is, in GiB; at least the size of the image. Default: `20`. Example: `80`. */
  Size?: number | undefined;
  /**
   * The dedicated block storage cluster that the system disk lies in, `dbsc-…`. Example:
   * `dbsc-j5e1sf2vaf5he8m22ojo`.
   */
  StorageClusterId?: string | undefined;
}

/** `RecurrenceRules` in a request of `DescribePrice`. */
export interface DescribePriceRequestRecurrenceRules {
  /** The full hour up to which capacity is held on such a day. Example: `10`. */
  EndHour?: number | undefined;
  /** How the days repeat that capacity is held on. Needs `RecurrenceValue`. Example: `Daily`. */
  RecurrenceType?: 'Daily' | 'Weekly' | 'Monthly' | (string & {}) | undefined;
  /**
   * Which days, by `RecurrenceType`. `Daily`: every how many days, 1 to 31. `Weekly`: comma-separated days of the
   * week, 0 being Sunday. `Monthly`: days of the month from–to, such as `1-5`. Example: `5`.
   */
  RecurrenceValue?: string | undefined;
  /** The full hour from which capacity is held on such a day; at least 4 hours before `EndHour`. Example: `4`. */
  StartHour?: number | undefined;
}

/** The answer of `DescribePrice`. */
export interface DescribePriceResponse {
  /** The prices, and the discount rules behind them. */
  PriceInfo?: DescribePriceResponsePriceInfo;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `PriceInfo` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfo {
  /** The price of everything together. */
  Price?: DescribePriceResponsePriceInfoPrice;
  /** Prices of what others charge for beside the resource itself. */
  RelatedPrice?: DescribePriceResponsePriceInfoRelatedPrice;
  /** The discount rules that were applied to the whole. */
  Rules?: DescribePriceResponsePriceInfoRules;
}

/** `PriceInfo.Price` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPrice {
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. Example: `CNY`. */
  Currency?: string;
  /** The price by parts, such as instance type, disks and bandwidth. */
  DetailInfos?: DescribePriceResponsePriceInfoPriceDetailInfos;
  /** How much the discounts take off `OriginalPrice`. Example: `655.2`. */
  DiscountPrice?: number;
  /** The list price, before any discount. Example: `4368`. */
  OriginalPrice?: number;
  /** What a reserved instance that is not paid upfront in full costs per hour. Example: `1`. */
  ReservedInstanceHourPrice?: number;
  /** What is to be paid, after the discounts. Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPriceDetailInfos {
  /** One part, with its share in the price. */
  DetailInfo?: DescribePriceResponsePriceInfoPriceDetailInfosDetailInfo[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPriceDetailInfosDetailInfo {
  /** How much the discounts take off `OriginalPrice`. Example: `655.2`. */
  DiscountPrice?: number;
  /** The list price, before any discount. Example: `4368`. */
  OriginalPrice?: number;
  /**
   * Which part of the purchase this is, such as the instance type, the image or the system disk. Example:
   * `instance`.
   */
  Resource?: string;
  /** The discount rules that were applied to this part. */
  SubRules?: DescribePriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules;
  /** What is to be paid, after the discounts. Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules {
  /** One rule that was applied to this part. */
  Rule?: DescribePriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules.Rule` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule {
  /** What the discount rule says, in words. Example: `Receive a 15% discount on a 1-year subscription`. */
  Description?: string;
  /** The number of the discount rule. Example: `587`. */
  RuleId?: number;
}

/** `PriceInfo.RelatedPrice` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoRelatedPrice {
  /** The price of the image, where it comes from the marketplace. */
  MarketplaceImagePrice?: DescribePriceResponsePriceInfoRelatedPriceMarketplaceImagePrice;
}

/** `PriceInfo.RelatedPrice.MarketplaceImagePrice` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoRelatedPriceMarketplaceImagePrice {
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. Example: `CNY`. */
  Currency?: string;
  /** How much the discounts take off `OriginalPrice`. Example: `0`. */
  DiscountPrice?: number;
  /** The list price, before any discount. Example: `100`. */
  OriginalPrice?: number;
  /** What is to be paid, after the discounts. Example: `100`. */
  TradePrice?: number;
}

/** `PriceInfo.Rules` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoRules {
  /** One rule that was applied to the whole. */
  Rule?: DescribePriceResponsePriceInfoRulesRule[];
}

/** `PriceInfo.Rules.Rule` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoRulesRule {
  /** What the discount rule says, in words. Example: `Receive a 15% discount on a 1-year subscription`. */
  Description?: string;
  /** The number of the discount rule. Example: `587`. */
  RuleId?: number;
}

/**
 * Asks what a new instance, disk, dedicated host, capacity product or traffic would cost at the moment.
 *
 * What else must be given depends on `ResourceType`: `instance`, `ElasticityAssurance` and `CapacityReservation`
 * need `InstanceType`, `disk` needs a data disk with category and size, `diskperformance` a data disk with
 * category and `ProvisionedIops`, `ddh` a `DedicatedHostType`. Disks are priced by the hour only, traffic only as
 * `PayByTraffic`. Leaving `PriceUnit` and `Period` out asks for the pay-as-you-go price of one hour.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribePrice`, on `acs:ecs:*:{accountId}:*`.
 * - Errors: `EncryptedOption.Conflict`, `InvalidParameter.Conflict`, `DependencyViolation.IoOptimized`,
 * `InstanceDiskCategoryLimitExceed`, `InstanceDiskNumber.LimitExceed`, `InstanceDiskNumLimitExceed`, and 51 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrice
 */
export const DescribePrice: Operation<DescribePriceRequest, DescribePriceResponse> = {
  name: 'DescribePrice',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

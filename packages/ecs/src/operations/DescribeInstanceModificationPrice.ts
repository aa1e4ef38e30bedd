// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceRequest {
  /** The system disk to price along with the instance. */
  SystemDisk?: DescribeInstanceModificationPriceRequestSystemDisk | undefined;
  /** The data disks to add; may only be left out where `InstanceType` is given. Items: at most 16. */
  DataDisk?: readonly DescribeInstanceModificationPriceRequestDataDisk[] | undefined;
  /** When a temporary increase of the bandwidth ends, in UTC as `yyyy-MM-ddTHHZ`. Example: `2025-12-06T22Z`. */
  EndTime?: string | undefined;
  /** The internet service provider that the bandwidth comes from, such as `BGP`. Example: `BGP`. */
  ISP?: string | undefined;
  /** The image that the instance would have. Example: `aliyun_2_1903_x64_20G_alibase_20200324.vhd`. */
  ImageId?: string | undefined;
  /**
   * The subscription instance to price an upgrade of; it must not have expired. Example: `i-bp1f2o4ldh8l1s9ptp53`.
   */
  InstanceId: string;
  /** The instance type to upgrade to; may only be left out where data disks are given. Example: `ecs.g6e.large`. */
  InstanceType?: string | undefined;
  /**
   * The way of billing traffic that the instance would change to, such as `PayByTraffic`. Example: `PayByTraffic`.
   */
  InternetChargeType?: string | undefined;
  /** The outbound bandwidth to the internet that the instance would have, in Mbit/s. Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
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
   * When a temporary increase of the bandwidth begins, in UTC as `yyyy-MM-ddTHH:mmZ`. Example:
   * `2025-12-05T22:40Z`.
   */
  StartTime?: string | undefined;
}

/** `SystemDisk` in a request of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceRequestSystemDisk {
  /** The category that the system disk would have. Example: `cloud_ssd`. */
  Category?: 'cloud_efficiency' | 'cloud_ssd' | (string & {}) | undefined;
  /** The performance level that the system disk would have. Example: `PL0`. */
  PerformanceLevel?: string | undefined;
  /** The size that the system disk would have, in GiB. Example: `40`. */
  Size?: number | undefined;
}

/** `DataDisk` in a request of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceRequestDataDisk {
  /** The category of the data disk to add. Example: `cloud_essd`. */
  Category?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
  /** The data disk that the entry is about, `d-…`. Example: `d-bf4rupt9afv9i2jrauv2`. */
  DiskId?: string | undefined;
  /**
   * The performance level of the data disk to add; for the category `cloud_essd` alone. Default: `PL1`. Example:
   * `PL1`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * The size of the data disk to add, in GiB. Left out, it is the smallest one that the category allows. Example:
   * `100`.
   */
  Size?: number | undefined;
}

/** The answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponse {
  /** The prices, and the discount rules behind them. */
  PriceInfo?: DescribeInstanceModificationPriceResponsePriceInfo;
  /** Identifies this call; the vendor's support asks for it. Example: `A3DC3196-379B-4F32-A2C5-B937134FAD8A`. */
  RequestId: string;
}

/** `PriceInfo` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfo {
  /** The price of everything together. */
  Price?: DescribeInstanceModificationPriceResponsePriceInfoPrice;
  /** Prices of what others charge for beside the resource itself. */
  RelatedPrice?: DescribeInstanceModificationPriceResponsePriceInfoRelatedPrice;
  /** The discount rules that were applied to the whole. */
  Rules?: DescribeInstanceModificationPriceResponsePriceInfoRules;
}

/** `PriceInfo.Price` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPrice {
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. Example: `CNY`. */
  Currency?: string;
  /** The price by parts, such as instance type, disks and bandwidth. */
  DetailInfos?: DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfos;
  /** How much the discounts take off `OriginalPrice`. Example: `61.32`. */
  DiscountPrice?: number;
  /** The list price, before any discount. Example: `175.2`. */
  OriginalPrice?: number;
  /** What the upgrade costs for the rest of the subscription, after discounts. Example: `113.88`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfos {
  /** One part, with its share in the price. */
  DetailInfo?: DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfo[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfo {
  /** How much the discounts take off `OriginalPrice`. Example: `655.2`. */
  DiscountPrice?: number;
  /** The list price, before any discount. Example: `4368`. */
  OriginalPrice?: number;
  /**
   * Which part of the purchase this is, such as the instance type, the image or the system disk. Example:
   * `instanceType`.
   */
  Resource?: 'InstanceType' | 'bandwidth' | 'image' | 'SystemDisk' | 'DataDisk' | (string & {});
  /** The discount rules that were applied to this part. */
  SubRules?: DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules;
  /** What is to be paid, after the discounts. Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules {
  /** One rule that was applied to this part. */
  Rule?: DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules.Rule` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule {
  /**
   * What the discount rule says, in words. Example: `If you subscribe to an instance for one year, you can receive
   * a 15% discount off the list price.`.
   */
  Description?: string;
  /** The number of the discount rule. Example: `315716429631488`. */
  RuleId?: number;
}

/** `PriceInfo.RelatedPrice` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoRelatedPrice {
  /** The price of the image, where it comes from the marketplace. */
  MarketplaceImagePrice?: DescribeInstanceModificationPriceResponsePriceInfoRelatedPriceMarketplaceImagePrice;
}

/** `PriceInfo.RelatedPrice.MarketplaceImagePrice` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoRelatedPriceMarketplaceImagePrice {
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. Example: `CNY`. */
  Currency?: string;
  /** How much the discounts take off `OriginalPrice`. Example: `0`. */
  DiscountPrice?: number;
  /** The list price, before any discount. Example: `100`. */
  OriginalPrice?: number;
  /** What is to be paid, after the discounts. Example: `100`. */
  TradePrice?: number;
}

/** `PriceInfo.Rules` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoRules {
  /** One rule that was applied to the whole. */
  Rule?: DescribeInstanceModificationPriceResponsePriceInfoRulesRule[];
}

/** `PriceInfo.Rules.Rule` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoRulesRule {
  /** What the discount rule says, in words. Example: `Upgrade offers`. */
  Description?: string;
  /** The number of the discount rule. Example: `1234567890`. */
  RuleId?: number;
}

/**
 * Asks what it would cost to upgrade a subscription instance that has not expired, or to give it more subscription
 * disks.
 *
 * Give a new `InstanceType`, new data disks, or both. Neither downgrades nor pay-as-you-go instances can be priced
 * here: for those, the price of a new instance holds, see {@link DescribePrice}. {@link
 * DescribeResourcesModification} tells which instance types are open to the instance; {@link
 * ModifyPrepayInstanceSpec} does the upgrade.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeInstanceModificationPrice`.
 * - Errors: `PriceNotFound`, `InvalidInstanceId.NotFound`, `InvalidResourceGroup.NotFound`,
 * `InvalidDataDiskCategory.ValueNotSupported`, `InvalidDiskCategory.ValueNotSupported`,
 * `InvalidInstanceType.ValueNotSupported`, and 12 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceModificationPrice
 */
export const DescribeInstanceModificationPrice: Operation<DescribeInstanceModificationPriceRequest, DescribeInstanceModificationPriceResponse> = {
  name: 'DescribeInstanceModificationPrice',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

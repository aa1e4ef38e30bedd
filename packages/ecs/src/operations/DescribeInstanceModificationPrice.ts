// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceRequest {
  SystemDisk?: DescribeInstanceModificationPriceRequestSystemDisk | undefined;
  /** Items: at most 16. */
  DataDisk?: readonly DescribeInstanceModificationPriceRequestDataDisk[] | undefined;
  /** Example: `2025-12-06T22Z`. */
  EndTime?: string | undefined;
  /** Example: `BGP`. */
  ISP?: string | undefined;
  /** Example: `aliyun_2_1903_x64_20G_alibase_20200324.vhd`. */
  ImageId?: string | undefined;
  /** Example: `i-bp1f2o4ldh8l1s9ptp53`. */
  InstanceId: string;
  /** Example: `ecs.g6e.large`. */
  InstanceType?: string | undefined;
  /** Example: `PayByTraffic`. */
  InternetChargeType?: string | undefined;
  /** Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2025-12-05T22:40Z`. */
  StartTime?: string | undefined;
}

/** `SystemDisk` in a request of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceRequestSystemDisk {
  /** Example: `cloud_ssd`. */
  Category?: 'cloud_efficiency' | 'cloud_ssd' | (string & {}) | undefined;
  /** Example: `PL0`. */
  PerformanceLevel?: string | undefined;
  /** Example: `40`. */
  Size?: number | undefined;
}

/** `DataDisk` in a request of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceRequestDataDisk {
  /** Example: `cloud_essd`. */
  Category?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
  /** Example: `d-bf4rupt9afv9i2jrauv2`. */
  DiskId?: string | undefined;
  /** Default: `PL1`. Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Example: `100`. */
  Size?: number | undefined;
}

/** The answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponse {
  PriceInfo?: DescribeInstanceModificationPriceResponsePriceInfo;
  /** Example: `A3DC3196-379B-4F32-A2C5-B937134FAD8A`. */
  RequestId: string;
}

/** `PriceInfo` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfo {
  Price?: DescribeInstanceModificationPriceResponsePriceInfoPrice;
  RelatedPrice?: DescribeInstanceModificationPriceResponsePriceInfoRelatedPrice;
  Rules?: DescribeInstanceModificationPriceResponsePriceInfoRules;
}

/** `PriceInfo.Price` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPrice {
  /** Example: `CNY`. */
  Currency?: string;
  DetailInfos?: DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfos;
  /** Example: `61.32`. */
  DiscountPrice?: number;
  /** Example: `175.2`. */
  OriginalPrice?: number;
  /** Example: `113.88`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfos {
  DetailInfo?: DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfo[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfo {
  /** Example: `655.2`. */
  DiscountPrice?: number;
  /** Example: `4368`. */
  OriginalPrice?: number;
  /** Example: `instanceType`. */
  Resource?: 'InstanceType' | 'bandwidth' | 'image' | 'SystemDisk' | 'DataDisk' | (string & {});
  SubRules?: DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules;
  /** Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules {
  Rule?: DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules.Rule` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule {
  /** Example: `If you subscribe to an instance for one year, you can receive a 15% discount off the list price.`. */
  Description?: string;
  /** Example: `315716429631488`. */
  RuleId?: number;
}

/** `PriceInfo.RelatedPrice` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoRelatedPrice {
  MarketplaceImagePrice?: DescribeInstanceModificationPriceResponsePriceInfoRelatedPriceMarketplaceImagePrice;
}

/** `PriceInfo.RelatedPrice.MarketplaceImagePrice` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoRelatedPriceMarketplaceImagePrice {
  /** Example: `CNY`. */
  Currency?: string;
  /** Example: `0`. */
  DiscountPrice?: number;
  /** Example: `100`. */
  OriginalPrice?: number;
  /** Example: `100`. */
  TradePrice?: number;
}

/** `PriceInfo.Rules` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoRules {
  Rule?: DescribeInstanceModificationPriceResponsePriceInfoRulesRule[];
}

/** `PriceInfo.Rules.Rule` in an answer of `DescribeInstanceModificationPrice`. */
export interface DescribeInstanceModificationPriceResponsePriceInfoRulesRule {
  /** Example: `Upgrade offers`. */
  Description?: string;
  /** Example: `1234567890`. */
  RuleId?: number;
}

/**
 * Calls `DescribeInstanceModificationPrice`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceModificationPrice
 */
export const DescribeInstanceModificationPrice: Operation<DescribeInstanceModificationPriceRequest, DescribeInstanceModificationPriceResponse> = {
  name: 'DescribeInstanceModificationPrice',
  readOnly: true,
  regionId: true,
};

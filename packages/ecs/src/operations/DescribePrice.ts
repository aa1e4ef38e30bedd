// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribePrice`. */
export interface DescribePriceRequest {
  /** Items: at most 16. */
  DataDisk?: readonly DescribePriceRequestDataDisk[] | undefined;
  SchedulerOptions?: DescribePriceRequestSchedulerOptions | undefined;
  SystemDisk?: DescribePriceRequestSystemDisk | undefined;
  /** Default: `1`. Example: `1`. */
  Amount?: number | undefined;
  /** Default: `Unlimited`. Example: `Unlimited`. */
  AssuranceTimes?: string | undefined;
  /** Example: `1024`. */
  Capacity?: number | undefined;
  /** Example: `ddh.c5`. */
  DedicatedHostType?: string | undefined;
  /** Example: `centos_7_05_64_20G_alibase_20181212.vhd`. */
  ImageId?: string | undefined;
  /** Example: `100`. */
  InstanceAmount?: number | undefined;
  /** Example: `1024`. */
  InstanceCpuCoreCount?: number | undefined;
  /** Default: `vpc`. Example: `vpc`. */
  InstanceNetworkType?: 'vpc' | 'classic' | (string & {}) | undefined;
  /** Example: `ecs.g6.large`. */
  InstanceType?: string | undefined;
  /** Items: at most 100. */
  InstanceTypeList?: readonly string[] | undefined;
  /** Default: `PayByTraffic`. Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /** Default: `0`. Example: `5`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /** Example: `cmcc`. */
  Isp?: 'cmcc' | 'telecom' | 'unicom' | 'multiCarrier' | (string & {}) | undefined;
  /** Example: `All Upfront`. */
  OfferingType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** Example: `Linux`. */
  Platform?: 'Windows' | 'Linux' | (string & {}) | undefined;
  /** Example: `Year`. */
  PriceUnit?: 'Month' | 'Year' | 'Hour' | (string & {}) | undefined;
  /** Items: at most 20. */
  RecurrenceRules?: readonly DescribePriceRequestRecurrenceRules[] | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `instance`. Example: `instance`. */
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
  /** Default: `Region`. Example: `Zone`. */
  Scope?: 'Region' | 'Zone' | (string & {}) | undefined;
  /** Default: `1`. Example: `1`. */
  SpotDuration?: number | undefined;
  /** Default: `NoSpot`. Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /** Example: `2020-10-30T06:32:00Z`. */
  StartTime?: string | undefined;
  /** Example: `cn-hagzhou-i`. */
  ZoneId?: string | undefined;
}

/** `DataDisk` in a request of `DescribePrice`. */
export interface DescribePriceRequestDataDisk {
  /** Example: `cloud_ssd`. */
  Category?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | (string & {})
    | undefined;
  /** Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Example: `2000`. */
  Size?: number | bigint | undefined;
  /** Example: `40000`. */
  ProvisionedIops?: number | bigint | undefined;
  /** Example: `dbsc-j5e1sf2vaf5he8m22ojo`. */
  StorageClusterId?: string | undefined;
}

/** `SchedulerOptions` in a request of `DescribePrice`. */
export interface DescribePriceRequestSchedulerOptions {
  /** Example: `dh-bp67acfmxazb4pt2m2sv`. */
  DedicatedHostId?: string | undefined;
  /** Example: `ProximityLooseDispersion`. */
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
  /** Example: `cloud_ssd`. */
  Category?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'ephemeral_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | (string & {})
    | undefined;
  /** Example: `PL1`. */
  PerformanceLevel?: string | undefined;
  /** Default: `20`. Example: `80`. */
  Size?: number | undefined;
  /** Example: `dbsc-j5e1sf2vaf5he8m22ojo`. */
  StorageClusterId?: string | undefined;
}

/** `RecurrenceRules` in a request of `DescribePrice`. */
export interface DescribePriceRequestRecurrenceRules {
  /** Example: `10`. */
  EndHour?: number | undefined;
  /** Example: `Daily`. */
  RecurrenceType?: 'Daily' | 'Weekly' | 'Monthly' | (string & {}) | undefined;
  /** Example: `5`. */
  RecurrenceValue?: string | undefined;
  /** Example: `4`. */
  StartHour?: number | undefined;
}

/** The answer of `DescribePrice`. */
export interface DescribePriceResponse {
  PriceInfo?: DescribePriceResponsePriceInfo;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `PriceInfo` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfo {
  Price?: DescribePriceResponsePriceInfoPrice;
  RelatedPrice?: DescribePriceResponsePriceInfoRelatedPrice;
  Rules?: DescribePriceResponsePriceInfoRules;
}

/** `PriceInfo.Price` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPrice {
  /** Example: `CNY`. */
  Currency?: string;
  DetailInfos?: DescribePriceResponsePriceInfoPriceDetailInfos;
  /** Example: `655.2`. */
  DiscountPrice?: number;
  /** Example: `4368`. */
  OriginalPrice?: number;
  /** Example: `1`. */
  ReservedInstanceHourPrice?: number;
  /** Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPriceDetailInfos {
  DetailInfo?: DescribePriceResponsePriceInfoPriceDetailInfosDetailInfo[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPriceDetailInfosDetailInfo {
  /** Example: `655.2`. */
  DiscountPrice?: number;
  /** Example: `4368`. */
  OriginalPrice?: number;
  /** Example: `instance`. */
  Resource?: string;
  SubRules?: DescribePriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules;
  /** Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules {
  Rule?: DescribePriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules.Rule` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule {
  /** Example: `Receive a 15% discount on a 1-year subscription`. */
  Description?: string;
  /** Example: `587`. */
  RuleId?: number;
}

/** `PriceInfo.RelatedPrice` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoRelatedPrice {
  MarketplaceImagePrice?: DescribePriceResponsePriceInfoRelatedPriceMarketplaceImagePrice;
}

/** `PriceInfo.RelatedPrice.MarketplaceImagePrice` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoRelatedPriceMarketplaceImagePrice {
  /** Example: `CNY`. */
  Currency?: string;
  /** Example: `0`. */
  DiscountPrice?: number;
  /** Example: `100`. */
  OriginalPrice?: number;
  /** Example: `100`. */
  TradePrice?: number;
}

/** `PriceInfo.Rules` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoRules {
  Rule?: DescribePriceResponsePriceInfoRulesRule[];
}

/** `PriceInfo.Rules.Rule` in an answer of `DescribePrice`. */
export interface DescribePriceResponsePriceInfoRulesRule {
  /** Example: `Receive a 15% discount on a 1-year subscription`. */
  Description?: string;
  /** Example: `587`. */
  RuleId?: number;
}

/**
 * Calls `DescribePrice`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrice
 */
export const DescribePrice: Operation<DescribePriceRequest, DescribePriceResponse> = {
  name: 'DescribePrice',
  readOnly: true,
  regionId: true,
};

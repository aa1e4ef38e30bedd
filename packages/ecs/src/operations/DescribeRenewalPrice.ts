// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceRequest {
  /** Example: `5`. */
  ExpectedRenewDay?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PriceUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `i-bp1f2o4ldh8l29zvd9qp`. */
  ResourceId: string;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `instance`. Example: `instance`. */
  ResourceType?: string | undefined;
}

/** The answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponse {
  PriceInfo?: DescribeRenewalPriceResponsePriceInfo;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `PriceInfo` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfo {
  Price?: DescribeRenewalPriceResponsePriceInfoPrice;
  RelatedPrice?: DescribeRenewalPriceResponsePriceInfoRelatedPrice;
  Rules?: DescribeRenewalPriceResponsePriceInfoRules;
}

/** `PriceInfo.Price` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPrice {
  /** Example: `CNY`. */
  Currency?: string;
  DetailInfos?: DescribeRenewalPriceResponsePriceInfoPriceDetailInfos;
  /** Example: `655.2`. */
  DiscountPrice?: number;
  /** Example: `4368`. */
  OriginalPrice?: number;
  /** Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPriceDetailInfos {
  DetailInfo?: DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfo[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfo {
  /** Example: `655.2`. */
  DiscountPrice?: number;
  /** Example: `4368`. */
  OriginalPrice?: number;
  /** Example: `instance`. */
  Resource?: string;
  SubRules?: DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules;
  /** Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules {
  Rule?: DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules.Rule` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule {
  /** Example: `Receive a 15% discount on a 1-year subscription.`. */
  Description?: string;
  /** Example: `1234567890`. */
  RuleId?: number;
}

/** `PriceInfo.RelatedPrice` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoRelatedPrice {
  MarketplaceImagePrice?: DescribeRenewalPriceResponsePriceInfoRelatedPriceMarketplaceImagePrice;
}

/** `PriceInfo.RelatedPrice.MarketplaceImagePrice` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoRelatedPriceMarketplaceImagePrice {
  /** Example: `CNY`. */
  Currency?: string;
  /** Example: `0`. */
  DiscountPrice?: number;
  /** Example: `200`. */
  OriginalPrice?: number;
  /** Example: `200`. */
  TradePrice?: number;
}

/** `PriceInfo.Rules` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoRules {
  Rule?: DescribeRenewalPriceResponsePriceInfoRulesRule[];
}

/** `PriceInfo.Rules.Rule` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoRulesRule {
  /** Example: `Receive a 15% discount on a 1-year subscription`. */
  Description?: string;
  /** Example: `1234567890`. */
  RuleId?: number;
}

/**
 * Calls `DescribeRenewalPrice`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRenewalPrice
 */
export const DescribeRenewalPrice: Operation<DescribeRenewalPriceRequest, DescribeRenewalPriceResponse> = {
  name: 'DescribeRenewalPrice',
  readOnly: true,
  regionId: true,
};

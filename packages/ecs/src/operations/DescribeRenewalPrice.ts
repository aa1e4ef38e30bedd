// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceRequest {
  /**
   * The day of the month to which the expiry is moved, so that several subscriptions end together. Excludes
   * `Period`. Example: `5`.
   */
  ExpectedRenewDay?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * For how many units of `PriceUnit` the instance is renewed. Excludes `ExpectedRenewDay`. Default: `1`. Example:
   * `1`.
   */
  Period?: number | undefined;
  /** The unit that `Period` is counted in. Default: `Month`. Example: `Month`. */
  PriceUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The instance to price, `i-…`. Example: `i-bp1f2o4ldh8l29zvd9qp`. */
  ResourceId: string;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** What kind of resource `ResourceId` is; only `instance` is known. Default: `instance`. Example: `instance`. */
  ResourceType?: string | undefined;
}

/** The answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponse {
  /** The prices, and the discount rules behind them. */
  PriceInfo?: DescribeRenewalPriceResponsePriceInfo;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `PriceInfo` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfo {
  /** The price of everything together. */
  Price?: DescribeRenewalPriceResponsePriceInfoPrice;
  /** Prices of what others charge for beside the resource itself. */
  RelatedPrice?: DescribeRenewalPriceResponsePriceInfoRelatedPrice;
  /** The discount rules that were applied to the whole. */
  Rules?: DescribeRenewalPriceResponsePriceInfoRules;
}

/** `PriceInfo.Price` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPrice {
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. Example: `CNY`. */
  Currency?: string;
  /** The price by parts, such as instance type, disks and bandwidth. */
  DetailInfos?: DescribeRenewalPriceResponsePriceInfoPriceDetailInfos;
  /** How much the discounts take off `OriginalPrice`. Example: `655.2`. */
  DiscountPrice?: number;
  /** The list price, before any discount. Example: `4368`. */
  OriginalPrice?: number;
  /** What is to be paid, after the discounts. Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPriceDetailInfos {
  /** One part, with its share in the price. */
  DetailInfo?: DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfo[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfo {
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
  SubRules?: DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules;
  /** What is to be paid, after the discounts. Example: `3712.8`. */
  TradePrice?: number;
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRules {
  /** One rule that was applied to this part. */
  Rule?: DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule[];
}

/** `PriceInfo.Price.DetailInfos.DetailInfo.SubRules.Rule` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoPriceDetailInfosDetailInfoSubRulesRule {
  /** What the discount rule says, in words. Example: `Receive a 15% discount on a 1-year subscription.`. */
  Description?: string;
  /** The number of the discount rule. Example: `1234567890`. */
  RuleId?: number;
}

/** `PriceInfo.RelatedPrice` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoRelatedPrice {
  /** The price of the image, where it comes from the marketplace. */
  MarketplaceImagePrice?: DescribeRenewalPriceResponsePriceInfoRelatedPriceMarketplaceImagePrice;
}

/** `PriceInfo.RelatedPrice.MarketplaceImagePrice` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoRelatedPriceMarketplaceImagePrice {
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. Example: `CNY`. */
  Currency?: string;
  /** How much the discounts take off `OriginalPrice`. Example: `0`. */
  DiscountPrice?: number;
  /** The list price, before any discount. Example: `200`. */
  OriginalPrice?: number;
  /** What is to be paid, after the discounts. Example: `200`. */
  TradePrice?: number;
}

/** `PriceInfo.Rules` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoRules {
  /** One rule that was applied to the whole. */
  Rule?: DescribeRenewalPriceResponsePriceInfoRulesRule[];
}

/** `PriceInfo.Rules.Rule` in an answer of `DescribeRenewalPrice`. */
export interface DescribeRenewalPriceResponsePriceInfoRulesRule {
  /** What the discount rule says, in words. Example: `Receive a 15% discount on a 1-year subscription`. */
  Description?: string;
  /** The number of the discount rule. Example: `1234567890`. */
  RuleId?: number;
}

/**
 * Asks what it would cost to renew a subscription instance, for a time or up to a common day of expiry.
 *
 * For subscription instances only. With nothing but `ResourceId`, the price is that of one month. `Period` with
 * `PriceUnit` and `ExpectedRenewDay` exclude each other. {@link RenewInstance} does the renewal.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeRenewalPrice`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `InvalidInstanceId.NotFound`, `InvalidPriceUnit.ValueNotSupported`,
 * `InvalidResourceType.ValueNotSupported`, `InternalError`, `InvalidPeriod`, `Throttling`, and 2 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRenewalPrice
 */
export const DescribeRenewalPrice: Operation<DescribeRenewalPriceRequest, DescribeRenewalPriceResponse> = {
  name: 'DescribeRenewalPrice',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceRequest {
  /** The spend per hour that is committed to. */
  CommittedAmount?: string | undefined;
  /** The instance family that an `ecs` plan pays for, such as `ecs.g7`. */
  InstanceTypeFamily?: string | undefined;
  /** The set of instance families that an `ecs` plan pays for, in place of one family. */
  InstanceTypeFamilyGroup?: string | undefined;
  /** How the plan is paid for: `All Upfront`, `Partial Upfront` or `No Upfront`. */
  OfferingType?: string | undefined;
  /** The term of the plan to price, in units of `PeriodUnit`. */
  Period?: number | undefined;
  /** The unit of the term, such as `Year`. */
  PeriodUnit?: string | undefined;
  /**
   * The type of the plan.
   * - `ecs`: For instances of one family or set of families in one region, at a higher discount.
   * - `universal`: For any region and instance family, and for further products.
   */
  PlanType?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** The subscription instances that would turn into pay-as-you-go ones, `i-…`. */
  ResourceId?: readonly string[] | undefined;
}

/** The answer of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceResponse {
  /** The price, and the discount rules behind it. */
  PriceInfo?: DescribeSavingsPlanPriceResponsePriceInfo;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/** `PriceInfo` in an answer of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceResponsePriceInfo {
  /** What the plan costs, before and after discounts. */
  Price?: DescribeSavingsPlanPriceResponsePriceInfoPrice;
  /** The discount rules that were applied. */
  Rules?: DescribeSavingsPlanPriceResponsePriceInfoRules[];
}

/** `PriceInfo.Price` in an answer of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceResponsePriceInfoPrice {
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. */
  Currency?: string;
  /** How much the discounts take off `OriginalPrice`. */
  DiscountPrice?: number;
  /** The list price, before any discount. */
  OriginalPrice?: number;
  /** What is to be paid, after the discounts. */
  TradePrice?: number;
}

/** `PriceInfo.Rules` in an answer of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceResponsePriceInfoRules {
  /** What the discount rule says, in words. */
  Description?: string;
  /** The number of the discount rule. */
  RuleId?: string;
}

/**
 * Asks what {@link CreateSavingsPlan} would cost, with subscription instances turned into pay-as-you-go ones.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeSavingsPlanPrice`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanPrice
 */
export const DescribeSavingsPlanPrice: Operation<DescribeSavingsPlanPriceRequest, DescribeSavingsPlanPriceResponse> = {
  name: 'DescribeSavingsPlanPrice',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceRequest {
  CommittedAmount?: string | undefined;
  InstanceTypeFamily?: string | undefined;
  InstanceTypeFamilyGroup?: string | undefined;
  OfferingType?: string | undefined;
  Period?: number | undefined;
  PeriodUnit?: string | undefined;
  PlanType?: string | undefined;
  RegionId?: string | undefined;
  ResourceId?: readonly string[] | undefined;
}

/** The answer of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceResponse {
  PriceInfo?: DescribeSavingsPlanPriceResponsePriceInfo;
  RequestId: string;
}

/** `PriceInfo` in an answer of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceResponsePriceInfo {
  Price?: DescribeSavingsPlanPriceResponsePriceInfoPrice;
  Rules?: DescribeSavingsPlanPriceResponsePriceInfoRules[];
}

/** `PriceInfo.Price` in an answer of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceResponsePriceInfoPrice {
  Currency?: string;
  DiscountPrice?: number;
  OriginalPrice?: number;
  TradePrice?: number;
}

/** `PriceInfo.Rules` in an answer of `DescribeSavingsPlanPrice`. */
export interface DescribeSavingsPlanPriceResponsePriceInfoRules {
  Description?: string;
  RuleId?: string;
}

/**
 * Calls `DescribeSavingsPlanPrice`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanPrice
 */
export const DescribeSavingsPlanPrice: Operation<DescribeSavingsPlanPriceRequest, DescribeSavingsPlanPriceResponse> = {
  name: 'DescribeSavingsPlanPrice',
  readOnly: true,
  regionId: true,
};

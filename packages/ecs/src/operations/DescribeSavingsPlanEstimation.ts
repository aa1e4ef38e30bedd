// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSavingsPlanEstimation`. */
export interface DescribeSavingsPlanEstimationRequest {
  EstimationResource?: string | undefined;
  InstanceTypeScope?: string | undefined;
  /** How the plan is paid for: `All Upfront`, `Partial Upfront` or `No Upfront`. */
  OfferingType?: string | undefined;
  /** The term to suggest a plan for, in units of `PeriodUnit`, as text. */
  Period?: string | undefined;
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
  /** The resource to suggest a plan for, such as an instance, `i-…`. */
  ResourceId?: string | undefined;
}

/** The answer of `DescribeSavingsPlanEstimation`. */
export interface DescribeSavingsPlanEstimationResponse {
  /** The spend per hour to commit to, in `Currency`. */
  CommittedAmount?: string;
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. */
  Currency?: string;
  /** The instance family that an `ecs` plan pays for, such as `ecs.g7`. */
  InstanceTypeFamily?: string;
  /** The set of instance families that an `ecs` plan pays for, in place of one family. */
  InstanceTypeFamilyGroup?: string;
  /** How the plan is paid for: `All Upfront`, `Partial Upfront` or `No Upfront`. */
  OfferingType?: string;
  /** The term of the plan suggested, in units of `PeriodUnit`. */
  Period?: number;
  /** The unit of the term, such as `Year`. */
  PeriodUnit?: string;
  /**
   * The type of the plan.
   * - `ecs`: For instances of one family or set of families in one region, at a higher discount.
   * - `universal`: For any region and instance family, and for further products.
   */
  PlanType?: string;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The resource that the suggestion is for. */
  ResourceId?: string;
}

/**
 * Suggests the hourly commitment of a savings plan that would cover a given resource.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeSavingsPlanEstimation`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanEstimation
 */
export const DescribeSavingsPlanEstimation: Operation<DescribeSavingsPlanEstimationRequest, DescribeSavingsPlanEstimationResponse> = {
  name: 'DescribeSavingsPlanEstimation',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

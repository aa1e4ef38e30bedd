// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSavingsPlan`. */
export interface CreateSavingsPlanRequest {
  ChargeType?: string | undefined;
  /** The spend per hour that is committed to. */
  CommittedAmount?: string | undefined;
  /** The instance family that an `ecs` plan pays for, such as `ecs.g7`. */
  InstanceTypeFamily?: string | undefined;
  /** The set of instance families that an `ecs` plan pays for, in place of one family. */
  InstanceTypeFamilyGroup?: string | undefined;
  /** How the plan is paid for: `All Upfront`, `Partial Upfront` or `No Upfront`. */
  OfferingType?: string | undefined;
  /** The term of the plan, in units of `PeriodUnit`, as text. */
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
  /** The subscription instances to turn into pay-as-you-go ones, `i-…`. */
  ResourceId?: readonly string[] | undefined;
}

/** The answer of `CreateSavingsPlan`. */
export interface CreateSavingsPlanResponse {
  /** The order that the call placed, as billing knows it. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The new savings plan, `spn-…`. */
  SavingsPlanId?: string;
}

/**
 * Buys a savings plan and turns subscription instances into pay-as-you-go ones that it pays for.
 *
 * A savings plan commits to a spend per hour; matching pay-as-you-go resources are billed at its lower price up to
 * that amount, and at the usual price beyond. The order costs money. {@link DescribeSavingsPlanEstimation}
 * suggests the commitment, {@link DescribeSavingsPlanPrice} tells the price.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreateSavingsPlan`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSavingsPlan
 */
export const CreateSavingsPlan: Operation<CreateSavingsPlanRequest, CreateSavingsPlanResponse> = {
  name: 'CreateSavingsPlan',
  ram: 'ecs',
  regionId: true,
};

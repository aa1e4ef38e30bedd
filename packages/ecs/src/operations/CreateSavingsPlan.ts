// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSavingsPlan`. */
export interface CreateSavingsPlanRequest {
  ChargeType?: string | undefined;
  CommittedAmount?: string | undefined;
  InstanceTypeFamily?: string | undefined;
  InstanceTypeFamilyGroup?: string | undefined;
  OfferingType?: string | undefined;
  Period?: string | undefined;
  PeriodUnit?: string | undefined;
  PlanType?: string | undefined;
  RegionId?: string | undefined;
  ResourceId?: readonly string[] | undefined;
}

/** The answer of `CreateSavingsPlan`. */
export interface CreateSavingsPlanResponse {
  OrderId?: string;
  RequestId: string;
  SavingsPlanId?: string;
}

/**
 * Calls `CreateSavingsPlan`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSavingsPlan
 */
export const CreateSavingsPlan: Operation<CreateSavingsPlanRequest, CreateSavingsPlanResponse> = {
  name: 'CreateSavingsPlan',
  regionId: true,
};

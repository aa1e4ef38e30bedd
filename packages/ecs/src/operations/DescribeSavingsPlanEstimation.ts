// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSavingsPlanEstimation`. */
export interface DescribeSavingsPlanEstimationRequest {
  EstimationResource?: string | undefined;
  InstanceTypeScope?: string | undefined;
  OfferingType?: string | undefined;
  Period?: string | undefined;
  PeriodUnit?: string | undefined;
  PlanType?: string | undefined;
  RegionId?: string | undefined;
  ResourceId?: string | undefined;
}

/** The answer of `DescribeSavingsPlanEstimation`. */
export interface DescribeSavingsPlanEstimationResponse {
  CommittedAmount?: string;
  Currency?: string;
  InstanceTypeFamily?: string;
  InstanceTypeFamilyGroup?: string;
  OfferingType?: string;
  Period?: number;
  PeriodUnit?: string;
  PlanType?: string;
  RequestId: string;
  ResourceId?: string;
}

/**
 * Calls `DescribeSavingsPlanEstimation`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanEstimation
 */
export const DescribeSavingsPlanEstimation: Operation<DescribeSavingsPlanEstimationRequest, DescribeSavingsPlanEstimationResponse> = {
  name: 'DescribeSavingsPlanEstimation',
  readOnly: true,
  regionId: true,
};

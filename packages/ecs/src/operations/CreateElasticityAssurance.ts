// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceRequest {
  PrivatePoolOptions?: CreateElasticityAssuranceRequestPrivatePoolOptions | undefined;
  /** Default: `Unlimited`. Example: `Unlimited`. */
  AssuranceTimes?: string | undefined;
  /** Default: `false`. Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /** Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`. */
  ClientToken?: string | undefined;
  /** Default: `empty`. Example: `This is description.`. */
  Description?: string | undefined;
  /** Range: at least 1. Example: `2`. */
  InstanceAmount: number;
  /**
   * Range: at least 1.
   * @deprecated The vendor advises against its use.
   */
  InstanceCpuCoreCount?: number | undefined;
  /** Items: at most 100. */
  InstanceType: readonly string[];
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** Default: `Year`. Example: `Year`. */
  PeriodUnit?: 'Month' | 'Year' | 'Day' | (string & {}) | undefined;
  /** Items: at most 20. */
  RecurrenceRules?: readonly CreateElasticityAssuranceRequestRecurrenceRules[] | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2020-10-30T06:32:00Z`. */
  StartTime?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateElasticityAssuranceRequestTag[] | undefined;
  /** Items: at most 100. */
  ZoneId: readonly string[];
}

/** `PrivatePoolOptions` in a request of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceRequestPrivatePoolOptions {
  /** Default: `Open`. Example: `Open`. */
  MatchCriteria?: 'Open' | 'Target' | (string & {}) | undefined;
  /** Example: `eapTestName`. */
  Name?: string | undefined;
}

/** `RecurrenceRules` in a request of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceRequestRecurrenceRules {
  /** Example: `10`. */
  EndHour?: number | undefined;
  /** Example: `Daily`. */
  RecurrenceType?: 'Daily' | 'Weekly' | 'Monthly' | (string & {}) | undefined;
  /** Example: `1`. */
  RecurrenceValue?: string | undefined;
  /** Example: `4`. */
  StartHour?: number | undefined;
}

/** `Tag` in a request of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateElasticityAssurance`. */
export interface CreateElasticityAssuranceResponse {
  /** Example: `1234567890`. */
  OrderId?: string;
  /** Example: `eap-bp67acfmxazb4mp1758f`. */
  PrivatePoolOptionsId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CreateElasticityAssurance`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateElasticityAssurance
 */
export const CreateElasticityAssurance: Operation<CreateElasticityAssuranceRequest, CreateElasticityAssuranceResponse> = {
  name: 'CreateElasticityAssurance',
  regionId: true,
  clientToken: true,
};

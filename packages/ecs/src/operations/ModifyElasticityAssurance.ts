// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyElasticityAssurance`. */
export interface ModifyElasticityAssuranceRequest {
  PrivatePoolOptions?: ModifyElasticityAssuranceRequestPrivatePoolOptions | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Example: `10`. */
  InstanceAmount?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Items: at most 20. */
  RecurrenceRules?: readonly ModifyElasticityAssuranceRequestRecurrenceRules[] | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `ModifyElasticityAssurance`. */
export interface ModifyElasticityAssuranceRequestPrivatePoolOptions {
  /** Example: `eap-bp67acfmxazb4mp1758f`. */
  Id: string;
  /** Example: `eapTestName`. */
  Name?: string | undefined;
}

/** `RecurrenceRules` in a request of `ModifyElasticityAssurance`. */
export interface ModifyElasticityAssuranceRequestRecurrenceRules {
  /** Range: 0 to 24. Example: `10`. */
  EndHour?: number | undefined;
  /** Example: `Daily`. */
  RecurrenceType?: 'Daily' | 'Weekly' | 'Monthly' | (string & {}) | undefined;
  /** Example: `5`. */
  RecurrenceValue?: string | undefined;
  /** Range: 0 to 24. Example: `4`. */
  StartHour?: number | undefined;
}

/** The answer of `ModifyElasticityAssurance`. */
export interface ModifyElasticityAssuranceResponse {
  /** Example: `8455DD10-84F8-43C9-8365-5F448EB169B6`. */
  RequestId: string;
}

/**
 * Calls `ModifyElasticityAssurance`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyElasticityAssurance
 */
export const ModifyElasticityAssurance: Operation<ModifyElasticityAssuranceRequest, ModifyElasticityAssuranceResponse> = {
  name: 'ModifyElasticityAssurance',
  regionId: true,
  clientToken: true,
};

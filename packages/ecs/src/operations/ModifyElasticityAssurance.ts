// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyElasticityAssurance`. */
export interface ModifyElasticityAssuranceRequest {
  /** The assurance to change, and its new name. */
  PrivatePoolOptions?: ModifyElasticityAssuranceRequestPrivatePoolOptions | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The new description of the assurance. Example: `This is description.`. */
  Description?: string | undefined;
  /**
   * The new, smaller number of instances to hold capacity for; not less than are in use. Excludes every other
   * change. Example: `10`.
   */
  InstanceAmount?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The hours at which a time-sharing assurance holds capacity; left out for one that always does. Items: at most
   * 20.
   */
  RecurrenceRules?: readonly ModifyElasticityAssuranceRequestRecurrenceRules[] | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `ModifyElasticityAssurance`. */
export interface ModifyElasticityAssuranceRequestPrivatePoolOptions {
  /** The elasticity assurance, `eap-…`. Example: `eap-bp67acfmxazb4mp1758f`. */
  Id: string;
  /** The new name of the assurance. Example: `eapTestName`. */
  Name?: string | undefined;
}

/** `RecurrenceRules` in a request of `ModifyElasticityAssurance`. */
export interface ModifyElasticityAssuranceRequestRecurrenceRules {
  /** The full hour up to which capacity is held on such a day. Range: 0 to 24. Example: `10`. */
  EndHour?: number | undefined;
  /** How the days repeat that capacity is held on. Goes with `RecurrenceValue`. Example: `Daily`. */
  RecurrenceType?: 'Daily' | 'Weekly' | 'Monthly' | (string & {}) | undefined;
  /**
   * Which days, by `RecurrenceType`. `Daily`: every how many days, 1 to 31. `Weekly`: comma-separated days of the
   * week, 0 being Sunday. `Monthly`: days of the month from–to, such as `1-5`. Example: `5`.
   */
  RecurrenceValue?: string | undefined;
  /**
   * The full hour from which capacity is held on such a day; at least 4 hours before `EndHour`. Range: 0 to 24.
   * Example: `4`.
   */
  StartHour?: number | undefined;
}

/** The answer of `ModifyElasticityAssurance`. */
export interface ModifyElasticityAssuranceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `8455DD10-84F8-43C9-8365-5F448EB169B6`. */
  RequestId: string;
}

/**
 * Changes the name, the description or the rules of an elasticity assurance, or makes it smaller.
 *
 * Capacity can only be reduced, and not in the same call as anything else.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyElasticityAssurance`.
 * - Errors: `OperationDenied.NoStock`, `InvalidUser.Unauthorized`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyElasticityAssurance
 */
export const ModifyElasticityAssurance: Operation<ModifyElasticityAssuranceRequest, ModifyElasticityAssuranceResponse> = {
  name: 'ModifyElasticityAssurance',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

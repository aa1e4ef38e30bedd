// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachInstanceRamRole`. */
export interface DetachInstanceRamRoleRequest {
  /**
   * The instances, as a JSON list of at most 100 ids in a string. Example: `["i-bp67acfmxazb4p5c7acv",
   * "i-bp67acfmxazb5p6rh0h5", "i-bp67acfmxazb6pt0lmnk"]`.
   */
  InstanceIds: readonly string[] | string;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The role to take off, by name. Example: `RamRoleTest`. */
  RamRoleName?: string | undefined;
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

/** The answer of `DetachInstanceRamRole`. */
export interface DetachInstanceRamRoleResponse {
  /** The results, one per instance. */
  DetachInstanceRamRoleResults?: DetachInstanceRamRoleResponseDetachInstanceRamRoleResults;
  /** How many instances the call did not work for. Example: `0`. */
  FailCount?: number;
  /**
   * The RAM role, by name, that programs on the instance act as, with passing credentials from its metadata.
   * `ram:ListRoles` lists the roles. Example: `RamRoleTest`.
   */
  RamRoleName?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `DetachInstanceRamRoleResults` in an answer of `DetachInstanceRamRole`. */
export interface DetachInstanceRamRoleResponseDetachInstanceRamRoleResults {
  /** The result of taking the role off one instance. */
  DetachInstanceRamRoleResult?: DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResult[];
}

/** `DetachInstanceRamRoleResults.DetachInstanceRamRoleResult` in an answer of `DetachInstanceRamRole`. */
export interface DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResult {
  /** `200` where the role is off; else an error code. Example: `200`. */
  Code?: string;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** The role that was taken off. */
  InstanceRamRoleSets?: DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResultInstanceRamRoleSets;
  /** `Success`, or why the role could not be taken off. Example: `Success`. */
  Message?: string;
  /** Whether the role is off. Example: `true`. */
  Success?: boolean;
}

/**
 * `DetachInstanceRamRoleResults.DetachInstanceRamRoleResult.InstanceRamRoleSets` in an answer of
 * `DetachInstanceRamRole`.
 */
export interface DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResultInstanceRamRoleSets {
  /** An instance together with its role. */
  InstanceRamRoleSet?: DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResultInstanceRamRoleSetsInstanceRamRoleSet[];
}

/**
 * `DetachInstanceRamRoleResults.DetachInstanceRamRoleResult.InstanceRamRoleSets.InstanceRamRoleSet` in an answer
 * of `DetachInstanceRamRole`.
 */
export interface DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResultInstanceRamRoleSetsInstanceRamRoleSet {
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /**
   * The RAM role, by name, that programs on the instance act as, with passing credentials from its metadata.
   * `ram:ListRoles` lists the roles. Example: `RamRoleTest`.
   */
  RamRoleName?: string;
}

/**
 * Takes the RAM role off up to 100 instances.
 *
 * Programs on the instances lose their credentials. Look into the results, as some instances may fail while others
 * succeed.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DetachInstanceRamRole`.
 * - Errors: `InvalidUser.PassRoleForbidden`, `InvalidInstanceId.NotFound`, `InvalidRamRole.NotFound`,
 * `InvalidNetworkType.MismatchRamRole`, `InvalidInstanceIds.Malformed`, `MissingParameter.InstanceIds`, and 1
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachInstanceRamRole
 */
export const DetachInstanceRamRole: Operation<DetachInstanceRamRoleRequest, DetachInstanceRamRoleResponse> = {
  name: 'DetachInstanceRamRole',
  ram: 'ecs',
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};

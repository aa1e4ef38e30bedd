// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachInstanceRamRole`. */
export interface DetachInstanceRamRoleRequest {
  /** Example: `["i-bp67acfmxazb4p5c7acv", "i-bp67acfmxazb5p6rh0h5", "i-bp67acfmxazb6pt0lmnk"]`. */
  InstanceIds: readonly string[] | string;
  OwnerId?: number | undefined;
  /** Example: `RamRoleTest`. */
  RamRoleName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DetachInstanceRamRole`. */
export interface DetachInstanceRamRoleResponse {
  DetachInstanceRamRoleResults?: DetachInstanceRamRoleResponseDetachInstanceRamRoleResults;
  /** Example: `0`. */
  FailCount?: number;
  /** Example: `RamRoleTest`. */
  RamRoleName?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `DetachInstanceRamRoleResults` in an answer of `DetachInstanceRamRole`. */
export interface DetachInstanceRamRoleResponseDetachInstanceRamRoleResults {
  DetachInstanceRamRoleResult?: DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResult[];
}

/** `DetachInstanceRamRoleResults.DetachInstanceRamRoleResult` in an answer of `DetachInstanceRamRole`. */
export interface DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResult {
  /** Example: `200`. */
  Code?: string;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  InstanceRamRoleSets?: DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResultInstanceRamRoleSets;
  /** Example: `Success`. */
  Message?: string;
  /** Example: `true`. */
  Success?: boolean;
}

/**
 * `DetachInstanceRamRoleResults.DetachInstanceRamRoleResult.InstanceRamRoleSets` in an answer of
 * `DetachInstanceRamRole`.
 */
export interface DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResultInstanceRamRoleSets {
  InstanceRamRoleSet?: DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResultInstanceRamRoleSetsInstanceRamRoleSet[];
}

/**
 * `DetachInstanceRamRoleResults.DetachInstanceRamRoleResult.InstanceRamRoleSets.InstanceRamRoleSet` in an answer
 * of `DetachInstanceRamRole`.
 */
export interface DetachInstanceRamRoleResponseDetachInstanceRamRoleResultsDetachInstanceRamRoleResultInstanceRamRoleSetsInstanceRamRoleSet {
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Example: `RamRoleTest`. */
  RamRoleName?: string;
}

/**
 * Calls `DetachInstanceRamRole`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachInstanceRamRole
 */
export const DetachInstanceRamRole: Operation<DetachInstanceRamRoleRequest, DetachInstanceRamRoleResponse> = {
  name: 'DetachInstanceRamRole',
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};

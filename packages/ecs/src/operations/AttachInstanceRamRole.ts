// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachInstanceRamRole`. */
export interface AttachInstanceRamRoleRequest {
  /**
   * The instances, as a JSON list of at most 100 ids in a string. Example:
   * `["i-bp14ss25xca5ex1uoo7f","i-bp154z5o1qjalfse20oq", "i-bp10ws62o04ubhvirqjg"]`.
   */
  InstanceIds: readonly string[] | string;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * A RAM policy, as JSON in a string, that narrows down what the role allows; never widens it. Example:
   * `{"Statement": [{"Action": ["*"],"Effect": "Allow","Resource": ["*"]}],"Version":"1"}`.
   */
  Policy?: string | undefined;
  /** The role to give to the instances, by name; `ram:ListRoles` lists them. Example: `testRamRoleName`. */
  RamRoleName: string;
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

/** The answer of `AttachInstanceRamRole`. */
export interface AttachInstanceRamRoleResponse {
  /** What became of each instance. */
  AttachInstanceRamRoleResults?: AttachInstanceRamRoleResponseAttachInstanceRamRoleResults;
  /** How many instances the call did not work for. Example: `0`. */
  FailCount?: number;
  /**
   * The RAM role, by name, that programs on the instance act as, with passing credentials from its metadata.
   * `ram:ListRoles` lists the roles. Example: `testRamRoleName`.
   */
  RamRoleName?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `D9553E4C-6C3A-4D66-AE79-9835AF705639`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `AttachInstanceRamRoleResults` in an answer of `AttachInstanceRamRole`. */
export interface AttachInstanceRamRoleResponseAttachInstanceRamRoleResults {
  /** The result of giving the role to one instance. */
  AttachInstanceRamRoleResult?: AttachInstanceRamRoleResponseAttachInstanceRamRoleResultsAttachInstanceRamRoleResult[];
}

/** `AttachInstanceRamRoleResults.AttachInstanceRamRoleResult` in an answer of `AttachInstanceRamRole`. */
export interface AttachInstanceRamRoleResponseAttachInstanceRamRoleResultsAttachInstanceRamRoleResult {
  /** `200` where the instance has the role now; else an error code. Example: `200`. */
  Code?: string;
  /** The instance, `i-…`. Example: `i-bp10ws62o04ubhvirqjg`. */
  InstanceId?: string;
  /** `success`, or why this instance could not be given the role. Example: `success`. */
  Message?: string;
  /** Whether the instance has the role now. Example: `true`. */
  Success?: boolean;
}

/**
 * Gives up to 100 instances the RAM role that programs on them act as.
 *
 * The role must trust ECS, the caller must be allowed `ram:PassRole`, and the instances must be in a VPC. An
 * instance that has a role already fails; take the old one off with {@link DetachInstanceRamRole} first. Look into
 * the results, as some instances may fail while others succeed. Programs then get passing credentials from the
 * metadata of the instance.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:AttachInstanceRamRole`.
 * - Errors: `InvalidUser.PassRoleForbidden`, `InvalidInstanceId.NotFound`, `InvalidRamRole.NotFound`,
 * `InvalidNetworkType.MismatchRamRole`, `InvalidInstanceIds.Malformed`, `MissingParameter.InstanceIds`, and 3
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachInstanceRamRole
 */
export const AttachInstanceRamRole: Operation<AttachInstanceRamRoleRequest, AttachInstanceRamRoleResponse> = {
  name: 'AttachInstanceRamRole',
  ram: 'ecs',
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};

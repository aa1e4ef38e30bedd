// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachInstanceRamRole`. */
export interface AttachInstanceRamRoleRequest {
  /** Example: `["i-bp14ss25xca5ex1uoo7f","i-bp154z5o1qjalfse20oq", "i-bp10ws62o04ubhvirqjg"]`. */
  InstanceIds: readonly string[] | string;
  OwnerId?: number | undefined;
  /** Example: `{"Statement": [{"Action": ["*"],"Effect": "Allow","Resource": ["*"]}],"Version":"1"}`. */
  Policy?: string | undefined;
  /** Example: `testRamRoleName`. */
  RamRoleName: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AttachInstanceRamRole`. */
export interface AttachInstanceRamRoleResponse {
  AttachInstanceRamRoleResults?: AttachInstanceRamRoleResponseAttachInstanceRamRoleResults;
  /** Example: `0`. */
  FailCount?: number;
  /** Example: `testRamRoleName`. */
  RamRoleName?: string;
  /** Example: `D9553E4C-6C3A-4D66-AE79-9835AF705639`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `AttachInstanceRamRoleResults` in an answer of `AttachInstanceRamRole`. */
export interface AttachInstanceRamRoleResponseAttachInstanceRamRoleResults {
  AttachInstanceRamRoleResult?: AttachInstanceRamRoleResponseAttachInstanceRamRoleResultsAttachInstanceRamRoleResult[];
}

/** `AttachInstanceRamRoleResults.AttachInstanceRamRoleResult` in an answer of `AttachInstanceRamRole`. */
export interface AttachInstanceRamRoleResponseAttachInstanceRamRoleResultsAttachInstanceRamRoleResult {
  /** Example: `200`. */
  Code?: string;
  /** Example: `i-bp10ws62o04ubhvirqjg`. */
  InstanceId?: string;
  /** Example: `success`. */
  Message?: string;
  /** Example: `true`. */
  Success?: boolean;
}

/**
 * Calls `AttachInstanceRamRole`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachInstanceRamRole
 */
export const AttachInstanceRamRole: Operation<AttachInstanceRamRoleRequest, AttachInstanceRamRoleResponse> = {
  name: 'AttachInstanceRamRole',
  regionId: true,
  parameters: { InstanceIds: { style: 'json' } },
};

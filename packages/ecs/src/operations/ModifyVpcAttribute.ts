// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVpcAttribute`. */
export interface ModifyVpcAttributeRequest {
  CidrBlock?: string | undefined;
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
  VpcId: string;
  VpcName?: string | undefined;
}

/** The answer of `ModifyVpcAttribute`. */
export interface ModifyVpcAttributeResponse {
  RequestId: string;
}

/**
 * Calls `ModifyVpcAttribute`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVpcAttribute
 */
export const ModifyVpcAttribute: Operation<ModifyVpcAttributeRequest, ModifyVpcAttributeResponse> = {
  name: 'ModifyVpcAttribute',
  regionId: true,
};

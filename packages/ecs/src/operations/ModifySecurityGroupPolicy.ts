// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySecurityGroupPolicy`. */
export interface ModifySecurityGroupPolicyRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `Drop`. */
  InnerAccessPolicy: 'Accept' | 'Drop' | (string & {});
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp67acfmxazb4ph0bv6h`. */
  SecurityGroupId: string;
}

/** The answer of `ModifySecurityGroupPolicy`. */
export interface ModifySecurityGroupPolicyResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `ModifySecurityGroupPolicy`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupPolicy
 */
export const ModifySecurityGroupPolicy: Operation<ModifySecurityGroupPolicyRequest, ModifySecurityGroupPolicyResponse> = {
  name: 'ModifySecurityGroupPolicy',
  regionId: true,
  clientToken: true,
};

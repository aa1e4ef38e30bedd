// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySecurityGroupAttribute`. */
export interface ModifySecurityGroupAttributeRequest {
  /** Default: `null`. Example: `TestDescription`. */
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId: string;
  /** Default: `null`. Example: `SecurityGroupTestName`. */
  SecurityGroupName?: string | undefined;
}

/** The answer of `ModifySecurityGroupAttribute`. */
export interface ModifySecurityGroupAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifySecurityGroupAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupAttribute
 */
export const ModifySecurityGroupAttribute: Operation<ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse> = {
  name: 'ModifySecurityGroupAttribute',
  regionId: true,
};

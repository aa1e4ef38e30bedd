// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySecurityGroupAttribute`. */
export interface ModifySecurityGroupAttributeRequest {
  /** The new description, 2 to 256 characters. Leaving it out keeps the present one. Example: `TestDescription`. */
  Description?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The security group, `sg-…`, as {@link DescribeSecurityGroups} lists it. Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId: string;
  /**
   * The new name, 2 to 128 characters, beginning with a letter. Leaving it out keeps the present one. Example:
   * `SecurityGroupTestName`.
   */
  SecurityGroupName?: string | undefined;
}

/** The answer of `ModifySecurityGroupAttribute`. */
export interface ModifySecurityGroupAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Gives a security group another name or description.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifySecurityGroupAttribute`, on
 * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
 * - Errors: `InvalidSecurityGroupId.NotFound`, `InvalidSecurityGroupDiscription.Malformed`,
 * `InvalidSecurityGroupName.Malformed`, `InvalidOperation.ResourceManagedByCloudProduct`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupAttribute
 */
export const ModifySecurityGroupAttribute: Operation<ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse> = {
  name: 'ModifySecurityGroupAttribute',
  ram: 'ecs',
  regionId: true,
};

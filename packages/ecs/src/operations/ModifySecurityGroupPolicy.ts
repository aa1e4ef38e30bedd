// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySecurityGroupPolicy`. */
export interface ModifySecurityGroupPolicyRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * How the members of the group may talk to each other over the internal network.
   * - `Accept`: They reach each other freely, whatever the rules say.
   * - `Drop`: They reach each other only where a rule allows it.
   *
   * Example: `Drop`.
   */
  InnerAccessPolicy: 'Accept' | 'Drop' | (string & {});
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
  /** The security group, `sg-…`, as {@link DescribeSecurityGroups} lists it. Example: `sg-bp67acfmxazb4ph0bv6h`. */
  SecurityGroupId: string;
}

/** The answer of `ModifySecurityGroupPolicy`. */
export interface ModifySecurityGroupPolicyResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Lets the members of a basic security group reach each other over the internal network, or keeps them apart.
 *
 * Advanced groups keep their members apart always, so the call fails for them. The policy in force is the
 * `InnerAccessPolicy` of {@link DescribeSecurityGroupAttribute}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifySecurityGroupPolicy`.
 * - Errors: `InvalidRegionId.NotFound`, `InvalidSecurityGroupId.NotFound`, `InvalidPolicy.Malformed`,
 * `InvalidSecurityGroupId.Malformed`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupPolicy
 */
export const ModifySecurityGroupPolicy: Operation<ModifySecurityGroupPolicyRequest, ModifySecurityGroupPolicyResponse> = {
  name: 'ModifySecurityGroupPolicy',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

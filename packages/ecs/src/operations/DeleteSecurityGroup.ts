// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteSecurityGroup`. */
export interface DeleteSecurityGroupRequest {
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
  /** The security group, `sg-…`, as {@link DescribeSecurityGroups} lists it. Example: `sg-bp1fg655nh68xyz9tnu4`. */
  SecurityGroupId: string;
}

/** The answer of `DeleteSecurityGroup`. */
export interface DeleteSecurityGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Deletes a security group that nobody is in, together with all its rules.
 *
 * No instance and no network interface may be in it, and no rule of another group may name it ({@link
 * DescribeSecurityGroupReferences} tells); else the error is `DependencyViolation`. The group of a Kubernetes
 * cluster (ACK) is protected and answers `InvalidOperation.DeletionProtection` until the cluster is gone.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteSecurityGroup`, on `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
 * - Errors: `DependencyViolation`, `InvalidRegionId.NotFound`, `InvalidOperation.ResourceManagedByCloudProduct`,
 * `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSecurityGroup
 */
export const DeleteSecurityGroup: Operation<DeleteSecurityGroupRequest, DeleteSecurityGroupResponse> = {
  name: 'DeleteSecurityGroup',
  ram: 'ecs',
  regionId: true,
};

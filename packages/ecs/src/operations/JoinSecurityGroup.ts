// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `JoinSecurityGroup`. */
export interface JoinSecurityGroupRequest {
  /**
   * The instance that joins, `i-…`; leave it out where `NetworkInterfaceId` is given. Example:
   * `i-bp67acfmxazb4p5c7acv`.
   */
  InstanceId?: string | undefined;
  /**
   * The network interface that joins, `eni-…`; leave it out where `InstanceId` is given. Example:
   * `eni-bp13kd656hxambfe4fr0`.
   */
  NetworkInterfaceId?: string | undefined;
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
  /** The group to join, `sg-…`, in the VPC of the new member. Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId: string;
}

/** The answer of `JoinSecurityGroup`. */
export interface JoinSecurityGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Adds an instance or a network interface to a security group; prefer {@link ModifyInstanceAttribute}.
 *
 * Takes either an instance, `Running` or `Stopped`, or an interface, of the same VPC as the group. The vendor
 * advises {@link ModifyInstanceAttribute} and {@link ModifyNetworkInterfaceAttribute} instead, which set all the
 * groups of a member at once.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:JoinSecurityGroup`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidParam.EniIdAndInstanceId.Conflict`,
 * `InstanceSecurityGroupLimitExceeded`, `AclLimitExceed`, `SecurityGroupInstanceLimitExceeded`, and 16 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinSecurityGroup
 */
export const JoinSecurityGroup: Operation<JoinSecurityGroupRequest, JoinSecurityGroupResponse> = {
  name: 'JoinSecurityGroup',
  ram: 'ecs',
  regionId: true,
};

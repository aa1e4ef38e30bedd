// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `LeaveSecurityGroup`. */
export interface LeaveSecurityGroupRequest {
  /** The instance that leaves, `i-…`; excludes `NetworkInterfaceId`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string | undefined;
  /** The network interface that leaves, `eni-…`; excludes `InstanceId`. Example: `eni-bp13kd656hxambfe4fr0`. */
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
  /** The group to leave, `sg-…`; it must not be the member's last one. Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId: string;
}

/** The answer of `LeaveSecurityGroup`. */
export interface LeaveSecurityGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Takes an instance or a network interface out of a security group; prefer {@link ModifyInstanceAttribute}.
 *
 * Instances must be `Running` or `Stopped`. Nobody can leave their last group, and leaving a group that one is not
 * in has been an error since July 2024. The vendor advises {@link ModifyInstanceAttribute} and {@link
 * ModifyNetworkInterfaceAttribute} instead, which set all the groups of a member at once.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:LeaveSecurityGroup`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidEniId.NotFound`,
 * `InvalidInstanceId.NotFound`, `InvalidSecurityGroupId.NotFound`, `InvalidInstanceId.Malformed`, and 7 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/LeaveSecurityGroup
 */
export const LeaveSecurityGroup: Operation<LeaveSecurityGroupRequest, LeaveSecurityGroupResponse> = {
  name: 'LeaveSecurityGroup',
  ram: 'ecs',
  regionId: true,
};

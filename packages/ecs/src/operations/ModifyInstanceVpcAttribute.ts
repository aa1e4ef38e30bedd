// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceVpcAttribute`. */
export interface ModifyInstanceVpcAttributeRequest {
  /** The instance, `i-…`. Example: `i-bp1iudwa5b1tqag14c9a`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The new private address, within the range of `VSwitchId`. Left out, a free one of that range is picked at
   * random. Example: `172.17.124.144`.
   */
  PrivateIpAddress?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The security groups to join in the other VPC; all of one type. Needed with `VpcId`, and only then. Items: at
   * most 51.
   */
  SecurityGroupId?: readonly string[] | undefined;
  /**
   * The vSwitch to move to, in the zone of the present one; in the VPC `VpcId`, or without it in the present VPC.
   * The present vSwitch is fine where only the address changes. Example: `vsw-bp1s5fnvk4gn3tw12dltq`.
   */
  VSwitchId: string;
  /** The VPC to move to. Left out, the instance stays in its own. Example: `vpc-bp1vwnn14rqpyiczjs1uc`. */
  VpcId?: string | undefined;
}

/** The answer of `ModifyInstanceVpcAttribute`. */
export interface ModifyInstanceVpcAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Moves a stopped instance to another private address, vSwitch or VPC.
 *
 * The instance must be `Stopped`, and have been started since it was created and since the last such change. The
 * vSwitch must be in the same zone. For another VPC, there must be no secondary network interfaces or addresses,
 * IPv6, HaVips, load balancers, custom route tables or global accelerators involved, and `SecurityGroupId` names
 * the groups over there.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceVpcAttribute`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:ecs:{regionId}:{accountId}:vswitch/{vSwitchId}`.
 * - Errors: `IncorrectInstanceStatus`, `IncorrectVSwitchStatus`, `InvalidPrivateIpAddress.Duplicated`,
 * `SecurityGroupInstanceLimitExceed`, `EnterpriseGroupLimited.MutliGroupType`, `OperationDenied`, and 13 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVpcAttribute
 */
export const ModifyInstanceVpcAttribute: Operation<ModifyInstanceVpcAttributeRequest, ModifyInstanceVpcAttributeResponse> = {
  name: 'ModifyInstanceVpcAttribute',
  ram: 'ecs',
};

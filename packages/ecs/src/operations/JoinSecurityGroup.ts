// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `JoinSecurityGroup`. */
export interface JoinSecurityGroupRequest {
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string | undefined;
  /** Example: `eni-bp13kd656hxambfe4fr0`. */
  NetworkInterfaceId?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId: string;
}

/** The answer of `JoinSecurityGroup`. */
export interface JoinSecurityGroupResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `JoinSecurityGroup`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinSecurityGroup
 */
export const JoinSecurityGroup: Operation<JoinSecurityGroupRequest, JoinSecurityGroupResponse> = {
  name: 'JoinSecurityGroup',
  regionId: true,
};

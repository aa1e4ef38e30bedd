// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceVpcAttribute`. */
export interface ModifyInstanceVpcAttributeRequest {
  /** Example: `i-bp1iudwa5b1tqag14c9a`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `If`. Example: `172.17.124.144`. */
  PrivateIpAddress?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 51. */
  SecurityGroupId?: readonly string[] | undefined;
  /** Example: `vsw-bp1s5fnvk4gn3tw12dltq`. */
  VSwitchId: string;
  /** Example: `vpc-bp1vwnn14rqpyiczjs1uc`. */
  VpcId?: string | undefined;
}

/** The answer of `ModifyInstanceVpcAttribute`. */
export interface ModifyInstanceVpcAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceVpcAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVpcAttribute
 */
export const ModifyInstanceVpcAttribute: Operation<ModifyInstanceVpcAttributeRequest, ModifyInstanceVpcAttributeResponse> = {
  name: 'ModifyInstanceVpcAttribute',
};

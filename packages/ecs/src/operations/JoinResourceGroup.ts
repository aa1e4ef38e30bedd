// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `JoinResourceGroup`. */
export interface JoinResourceGroupRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  ResourceId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `securitygroup`. */
  ResourceType?:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'ddh'
    | 'ddhcluster'
    | 'eni'
    | 'keypair'
    | 'launchtemplate'
    | 'command'
    | 'activation'
    | 'managedinstance'
    | (string & {})
    | undefined;
}

/** The answer of `JoinResourceGroup`. */
export interface JoinResourceGroupResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `JoinResourceGroup`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinResourceGroup
 */
export const JoinResourceGroup: Operation<JoinResourceGroupRequest, JoinResourceGroupResponse> = {
  name: 'JoinResourceGroup',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSecurityGroup`. */
export interface CreateSecurityGroupRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `empty`. Example: `testDescription`. */
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `testSecurityGroupName`. */
  SecurityGroupName?: string | undefined;
  /** Default: `normal`. Example: `enterprise`. */
  SecurityGroupType?: 'normal' | 'enterprise' | (string & {}) | undefined;
  /** Example: `false`. */
  ServiceManaged?: boolean | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateSecurityGroupRequestTag[] | undefined;
  /** Example: `vpc-bp1opxu1zkhn00gzvocfb`. */
  VpcId?: string | undefined;
}

/** `Tag` in a request of `CreateSecurityGroup`. */
export interface CreateSecurityGroupRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateSecurityGroup`. */
export interface CreateSecurityGroupResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `sg-bp1fg655nh68xyz9tnu4`. */
  SecurityGroupId?: string;
}

/**
 * Creates a security group, which has no rules at first.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSecurityGroup
 */
export const CreateSecurityGroup: Operation<CreateSecurityGroupRequest, CreateSecurityGroupResponse> = {
  name: 'CreateSecurityGroup',
  regionId: true,
  clientToken: true,
};

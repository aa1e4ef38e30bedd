// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVpc`. */
export interface CreateVpcRequest {
  CidrBlock?: string | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
  VpcName?: string | undefined;
}

/** The answer of `CreateVpc`. */
export interface CreateVpcResponse {
  RequestId: string;
  RouteTableId?: string;
  VRouterId?: string;
  VpcId?: string;
}

/**
 * Calls `CreateVpc`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVpc
 */
export const CreateVpc: Operation<CreateVpcRequest, CreateVpcResponse> = {
  name: 'CreateVpc',
  regionId: true,
  clientToken: true,
};

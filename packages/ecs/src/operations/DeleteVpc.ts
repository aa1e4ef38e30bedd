// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVpc`. */
export interface DeleteVpcRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VpcId: string;
}

/** The answer of `DeleteVpc`. */
export interface DeleteVpcResponse {
  RequestId: string;
}

/**
 * Calls `DeleteVpc`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVpc
 */
export const DeleteVpc: Operation<DeleteVpcRequest, DeleteVpcResponse> = {
  name: 'DeleteVpc',
  regionId: true,
};

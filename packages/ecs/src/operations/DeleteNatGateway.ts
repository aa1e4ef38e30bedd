// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteNatGateway`. */
export interface DeleteNatGatewayRequest {
  NatGatewayId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteNatGateway`. */
export interface DeleteNatGatewayResponse {
  RequestId: string;
}

/**
 * Calls `DeleteNatGateway`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNatGateway
 */
export const DeleteNatGateway: Operation<DeleteNatGatewayRequest, DeleteNatGatewayResponse> = {
  name: 'DeleteNatGateway',
  regionId: true,
};

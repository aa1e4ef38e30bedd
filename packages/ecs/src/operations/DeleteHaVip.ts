// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteHaVip`. */
export interface DeleteHaVipRequest {
  ClientToken?: string | undefined;
  HaVipId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteHaVip`. */
export interface DeleteHaVipResponse {
  RequestId: string;
}

/**
 * Calls `DeleteHaVip`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteHaVip
 */
export const DeleteHaVip: Operation<DeleteHaVipRequest, DeleteHaVipResponse> = {
  name: 'DeleteHaVip',
  regionId: true,
  clientToken: true,
};

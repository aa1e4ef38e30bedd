// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnassociateHaVip`. */
export interface UnassociateHaVipRequest {
  ClientToken?: string | undefined;
  Force?: string | undefined;
  HaVipId: string;
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `UnassociateHaVip`. */
export interface UnassociateHaVipResponse {
  RequestId: string;
}

/**
 * Calls `UnassociateHaVip`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateHaVip
 */
export const UnassociateHaVip: Operation<UnassociateHaVipRequest, UnassociateHaVipResponse> = {
  name: 'UnassociateHaVip',
  regionId: true,
  clientToken: true,
};

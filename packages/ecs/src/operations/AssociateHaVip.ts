// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssociateHaVip`. */
export interface AssociateHaVipRequest {
  ClientToken?: string | undefined;
  HaVipId: string;
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AssociateHaVip`. */
export interface AssociateHaVipResponse {
  RequestId: string;
}

/**
 * Calls `AssociateHaVip`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssociateHaVip
 */
export const AssociateHaVip: Operation<AssociateHaVipRequest, AssociateHaVipResponse> = {
  name: 'AssociateHaVip',
  regionId: true,
  clientToken: true,
};

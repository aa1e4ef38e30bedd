// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateHaVip`. */
export interface CreateHaVipRequest {
  ClientToken?: string | undefined;
  Description?: string | undefined;
  IpAddress?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VSwitchId: string;
}

/** The answer of `CreateHaVip`. */
export interface CreateHaVipResponse {
  HaVipId?: string;
  RequestId: string;
}

/**
 * Calls `CreateHaVip`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHaVip
 */
export const CreateHaVip: Operation<CreateHaVipRequest, CreateHaVipResponse> = {
  name: 'CreateHaVip',
  regionId: true,
  clientToken: true,
};

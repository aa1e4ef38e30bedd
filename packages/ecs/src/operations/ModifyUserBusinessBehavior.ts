// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyUserBusinessBehavior`. */
export interface ModifyUserBusinessBehaviorRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  statusKey: string;
  statusValue: string;
}

/** The answer of `ModifyUserBusinessBehavior`. */
export interface ModifyUserBusinessBehaviorResponse {
  RequestId: string;
}

/**
 * Calls `ModifyUserBusinessBehavior`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyUserBusinessBehavior
 */
export const ModifyUserBusinessBehavior: Operation<ModifyUserBusinessBehaviorRequest, ModifyUserBusinessBehaviorResponse> = {
  name: 'ModifyUserBusinessBehavior',
  regionId: true,
};

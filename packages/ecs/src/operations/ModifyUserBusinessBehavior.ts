// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyUserBusinessBehavior`. */
export interface ModifyUserBusinessBehaviorRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The name of the setting. */
  statusKey: string;
  /** What to set the default to. */
  statusValue: string;
}

/** The answer of `ModifyUserBusinessBehavior`. */
export interface ModifyUserBusinessBehaviorResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes one default setting of the account by its name.
 *
 * Deprecated, and without a documented successor.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyUserBusinessBehavior
 */
export const ModifyUserBusinessBehavior: Operation<ModifyUserBusinessBehaviorRequest, ModifyUserBusinessBehaviorResponse> = {
  name: 'ModifyUserBusinessBehavior',
  ram: 'ecs',
  regionId: true,
};

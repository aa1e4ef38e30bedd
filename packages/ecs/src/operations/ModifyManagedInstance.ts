// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyManagedInstance`. */
export interface ModifyManagedInstanceRequest {
  /** The managed instance, `mi-…`. Example: `mi-hz01nmcf7km3`. */
  InstanceId: string;
  /**
   * The new name, 2 to 128 characters: a letter first, then also digits, `.`, `_`, `-` and `:`; not beginning with
   * `http://` or `https://`. Example: `testInstanceName`.
   */
  InstanceName: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyManagedInstance`. */
export interface ModifyManagedInstanceResponse {
  /** The managed instance under its new name. */
  Instance?: ModifyManagedInstanceResponseInstance;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Instance` in an answer of `ModifyManagedInstance`. */
export interface ModifyManagedInstanceResponseInstance {
  /** The managed instance, `mi-…`. Example: `mi-hz01nmcf7km3`. */
  InstanceId?: string;
  /**
   * The name that the server got when it registered, or from {@link ModifyManagedInstance}. Example:
   * `testInstanceName`.
   */
  InstanceName?: string;
}

/**
 * Renames a managed instance; nothing else about it can be changed.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyManagedInstance`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyManagedInstance
 */
export const ModifyManagedInstance: Operation<ModifyManagedInstanceRequest, ModifyManagedInstanceResponse> = {
  name: 'ModifyManagedInstance',
  ram: 'ecs',
  regionId: true,
};

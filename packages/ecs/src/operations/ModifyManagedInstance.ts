// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyManagedInstance`. */
export interface ModifyManagedInstanceRequest {
  /** Example: `mi-hz01nmcf7km3`. */
  InstanceId: string;
  /** Example: `testInstanceName`. */
  InstanceName: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyManagedInstance`. */
export interface ModifyManagedInstanceResponse {
  Instance?: ModifyManagedInstanceResponseInstance;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Instance` in an answer of `ModifyManagedInstance`. */
export interface ModifyManagedInstanceResponseInstance {
  /** Example: `mi-hz01nmcf7km3`. */
  InstanceId?: string;
  /** Example: `testInstanceName`. */
  InstanceName?: string;
}

/**
 * Calls `ModifyManagedInstance`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyManagedInstance
 */
export const ModifyManagedInstance: Operation<ModifyManagedInstanceRequest, ModifyManagedInstanceResponse> = {
  name: 'ModifyManagedInstance',
  regionId: true,
};

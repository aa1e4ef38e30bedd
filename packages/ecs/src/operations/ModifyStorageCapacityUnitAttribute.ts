// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyStorageCapacityUnitAttribute`. */
export interface ModifyStorageCapacityUnitAttributeRequest {
  /** Example: `testNewScuDescription`. */
  Description?: string | undefined;
  /** Example: `testNewScuName`. */
  Name?: string | undefined;
  /** Example: `hide`. */
  OwnerAccount?: string | undefined;
  /** Example: `111`. */
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `hide`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `111`. */
  ResourceOwnerId?: number | undefined;
  /** Example: `scu-bp67acfmxazb4peu0njw`. */
  StorageCapacityUnitId: string;
}

/** The answer of `ModifyStorageCapacityUnitAttribute`. */
export interface ModifyStorageCapacityUnitAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyStorageCapacityUnitAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyStorageCapacityUnitAttribute
 */
export const ModifyStorageCapacityUnitAttribute: Operation<ModifyStorageCapacityUnitAttributeRequest, ModifyStorageCapacityUnitAttributeResponse> = {
  name: 'ModifyStorageCapacityUnitAttribute',
  regionId: true,
};

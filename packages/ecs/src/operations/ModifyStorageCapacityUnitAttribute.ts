// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyStorageCapacityUnitAttribute`. */
export interface ModifyStorageCapacityUnitAttributeRequest {
  /** The new description of the unit. Example: `testNewScuDescription`. */
  Description?: string | undefined;
  /** The new name of the unit, 2 to 128 characters, beginning with a letter. Example: `testNewScuName`. */
  Name?: string | undefined;
  /** Left over; leave it out. Example: `hide`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `111`. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `hide`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `111`. */
  ResourceOwnerId?: number | undefined;
  /** The storage capacity unit, `scu-…`. Example: `scu-bp67acfmxazb4peu0njw`. */
  StorageCapacityUnitId: string;
}

/** The answer of `ModifyStorageCapacityUnitAttribute`. */
export interface ModifyStorageCapacityUnitAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Changes the name or the description of a storage capacity unit.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyStorageCapacityUnitAttribute`.
 * - Errors: `InvalidParameter.Name`, `MissingParameter.RegionId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyStorageCapacityUnitAttribute
 */
export const ModifyStorageCapacityUnitAttribute: Operation<ModifyStorageCapacityUnitAttributeRequest, ModifyStorageCapacityUnitAttributeResponse> = {
  name: 'ModifyStorageCapacityUnitAttribute',
  ram: 'ecs',
  regionId: true,
};

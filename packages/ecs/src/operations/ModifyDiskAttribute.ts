// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskAttribute`. */
export interface ModifyDiskAttributeRequest {
  /** Example: `false`. */
  BurstingEnabled?: boolean | undefined;
  /** Example: `false`. */
  DeleteAutoSnapshot?: boolean | undefined;
  /** Example: `false`. */
  DeleteWithInstance?: boolean | undefined;
  /** Example: `TestDescription`. */
  Description?: string | undefined;
  /** Example: `d-bp1famypsnar20bvr93g`. */
  DiskId?: string | undefined;
  /** Items: at most 100. */
  DiskIds?: readonly string[] | undefined;
  /** Example: `MyDiskName`. */
  DiskName?: string | undefined;
  /** Example: `true`. */
  EnableAutoSnapshot?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDiskAttribute`. */
export interface ModifyDiskAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyDiskAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskAttribute
 */
export const ModifyDiskAttribute: Operation<ModifyDiskAttributeRequest, ModifyDiskAttributeResponse> = {
  name: 'ModifyDiskAttribute',
  regionId: true,
};

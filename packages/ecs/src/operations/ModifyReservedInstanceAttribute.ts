// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyReservedInstanceAttribute`. */
export interface ModifyReservedInstanceAttributeRequest {
  /** Default: `empty`. Example: `ri-example`. */
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `ecsri-uf61hdhue4kcorqskdqdm`. */
  ReservedInstanceId: string;
  /** Example: `testReservedInstanceName`. */
  ReservedInstanceName?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyReservedInstanceAttribute`. */
export interface ModifyReservedInstanceAttributeResponse {
  /** Example: `200`. */
  Code?: string;
  /** Example: `200`. */
  HttpStatusCode?: number;
  /** Example: `Success`. */
  Message?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `ModifyReservedInstanceAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAttribute
 */
export const ModifyReservedInstanceAttribute: Operation<ModifyReservedInstanceAttributeRequest, ModifyReservedInstanceAttributeResponse> = {
  name: 'ModifyReservedInstanceAttribute',
  regionId: true,
};

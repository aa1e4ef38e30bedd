// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyReservedInstanceAttribute`. */
export interface ModifyReservedInstanceAttributeRequest {
  /** The new description of the reserved instance. Example: `ri-example`. */
  Description?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The reserved instance, `ecsri-…`. Example: `ecsri-uf61hdhue4kcorqskdqdm`. */
  ReservedInstanceId: string;
  /** The new name of the reserved instance. Example: `testReservedInstanceName`. */
  ReservedInstanceName?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyReservedInstanceAttribute`. */
export interface ModifyReservedInstanceAttributeResponse {
  /** The result as a code, `200` on success. Example: `200`. */
  Code?: string;
  /** The result as an HTTP status. Example: `200`. */
  HttpStatusCode?: number;
  /** The result in words; `Success` if all went well. Example: `Success`. */
  Message?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Changes the name or the description of a reserved instance.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyReservedInstanceAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAttribute
 */
export const ModifyReservedInstanceAttribute: Operation<ModifyReservedInstanceAttributeRequest, ModifyReservedInstanceAttributeResponse> = {
  name: 'ModifyReservedInstanceAttribute',
  ram: 'ecs',
  regionId: true,
};

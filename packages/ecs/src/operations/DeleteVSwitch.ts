// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVSwitch`. */
export interface DeleteVSwitchRequest {
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
  /** The vSwitch, `vsw-…`, a part of a VPC in one zone. */
  VSwitchId: string;
}

/** The answer of `DeleteVSwitch`. */
export interface DeleteVSwitchResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Deletes an `Available` vSwitch that nothing is left in; superseded by `vpc:DeleteVSwitch`.
 *
 * Fails while the VPC is making or deleting another vSwitch or a route. Deprecated in ECS: call
 * `vpc:DeleteVSwitch`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:DeleteVSwitch`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVSwitch
 */
export const DeleteVSwitch: Operation<DeleteVSwitchRequest, DeleteVSwitchResponse> = {
  name: 'DeleteVSwitch',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVSwitchAttribute`. */
export interface ModifyVSwitchAttributeRequest {
  /** What the resource is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
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
  /** The name of the vSwitch, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  VSwitchName?: string | undefined;
}

/** The answer of `ModifyVSwitchAttribute`. */
export interface ModifyVSwitchAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes the name and description of a vSwitch; superseded by `vpc:ModifyVSwitchAttribute`.
 *
 * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyVSwitchAttribute`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:ModifyVSwitchAttribute`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVSwitchAttribute
 */
export const ModifyVSwitchAttribute: Operation<ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse> = {
  name: 'ModifyVSwitchAttribute',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteAutoProvisioningGroup`. */
export interface DeleteAutoProvisioningGroupRequest {
  /** The auto provisioning group, `apg-…`. Example: `apg-bpuf6jel2bbl62wh13os`. */
  AutoProvisioningGroupId: string;
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
  /**
   * Whether the instances of the group are released along with it, with their data; by default as set at its
   * creation. Example: `true`.
   */
  TerminateInstances?: boolean | undefined;
}

/** The answer of `DeleteAutoProvisioningGroup`. */
export interface DeleteAutoProvisioningGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
}

/**
 * Deletes an auto provisioning group, and releases its instances if so told.
 *
 * Where `TerminateInstances` is left out, what was said when the group was created decides about the instances;
 * those that stay go on running and being billed.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteAutoProvisioningGroup`.
 * - Errors: `Forbidden.RAM`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoProvisioningGroup
 */
export const DeleteAutoProvisioningGroup: Operation<DeleteAutoProvisioningGroupRequest, DeleteAutoProvisioningGroupResponse> = {
  name: 'DeleteAutoProvisioningGroup',
  ram: 'ecs',
  regionId: true,
};

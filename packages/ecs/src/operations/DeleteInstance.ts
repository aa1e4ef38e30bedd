// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteInstance`. */
export interface DeleteInstanceRequest {
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * Whether to release an instance although it is running. Without it, the instance has to be `Stopped`; with it,
   * `ForceStop` says how the instance is brought down. Default: `false`. Example: `false`.
   */
  Force?: boolean | undefined;
  /**
   * Whether to cut the power instead of shutting down the system first. What has not been written to a disk yet is
   * lost then. Default: `true`. Example: `true`.
   */
  ForceStop?: boolean | undefined;
  /** The instance, `i-…`. Example: `i-bp1g6zv0ce8oghu77t7k`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Whether to release it where it is a subscription that has run out. Without it, only pay-as-you-go resources
   * are released. Default: `false`. Example: `false`.
   */
  TerminateSubscription?: boolean | undefined;
}

/** The answer of `DeleteInstance`. */
export interface DeleteInstanceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Releases an instance for good; its memory, local disks and most cloud disks go with it.
 *
 * Takes pay-as-you-go instances and, with `TerminateSubscription`, subscriptions that have run out. The instance
 * must be `Stopped`, or `Force` be set. Disks with `DeleteWithInstance` set to false stay and are billed as
 * pay-as-you-go disks, unless the instance is locked for security; snapshots made by hand stay and cost as before,
 * EIPs stay too (`vpc:ReleaseEipAddress`). Works in the background: the waiter {@link InstanceDeleted} waits for
 * it. An instance with `DeletionProtection` is refused with `InvalidOperation.DeletionProtection`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `IncorrectInstanceStatus.Initializing`, `DependencyViolation.RouteEntry`,
 * `DependencyViolation.SLBConfiguring`, `InstanceLockedForSecurity`, `InvalidOperation.DeletionProtection`, and 6
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstance
 */
export const DeleteInstance: Operation<DeleteInstanceRequest, DeleteInstanceResponse> = {
  name: 'DeleteInstance',
  ram: 'ecs',
};

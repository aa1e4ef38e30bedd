// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteInstances`. */
export interface DeleteInstancesRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
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
  /** The ids of the instances to release, at most 100. Items: at most 100. */
  InstanceId: readonly string[];
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
   * Whether to release it where it is a subscription that has run out. Without it, only pay-as-you-go resources
   * are released. Default: `false`. Example: `false`.
   */
  TerminateSubscription?: boolean | undefined;
}

/** The answer of `DeleteInstances`. */
export interface DeleteInstancesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `7B7813C6-57BF-41EF-B12B-F172F65A6046`. */
  RequestId: string;
}

/**
 * Releases up to 100 instances for good, with all that is not set to be kept.
 *
 * Takes pay-as-you-go instances and, with `TerminateSubscription`, subscriptions that have run out. Every instance
 * must be `Stopped`, or `Force` be set. Of each instance the same stays and goes as with {@link DeleteInstance}.
 * The waiter {@link InstanceDeleted} waits for the end.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:DeleteInstances`.
 * - Errors: `IncorrectInstanceStatus`, `DependencyViolation.RouteEntry`, `DependencyViolation.SLBConfiguring`,
 * `InstanceLockedForSecurity`, `InvalidOperation.DeletionProtection`, `InvalidOperation.NotInWhiteList`, and 1
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstances
 */
export const DeleteInstances: Operation<DeleteInstancesRequest, DeleteInstancesResponse> = {
  name: 'DeleteInstances',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RedeployInstance`. */
export interface RedeployInstanceRequest {
  /**
   * Whether a running instance is cut off as if by pulling the plug. What the operating system has not yet written
   * to disk is lost. Default: `false`. Example: `false`.
   */
  ForceStop?: boolean | undefined;
  /** The instance to move. Example: `i-bp1azkttqpldxgtednnw`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RedeployInstance`. */
export interface RedeployInstanceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The task that moves the instance, for {@link DescribeTasks}. Example: `t-bp10e8orkp8xh52q2bgc`. */
  TaskId?: string;
}

/**
 * Restarts an instance on another host, in answer to a system event.
 *
 * The instance must be `Running` or `Stopped` and have an event that this answers, such as
 * `SystemMaintenance.Reboot` or `SystemFailure.Redeploy`; simulated events do not count, nor do instances on
 * dedicated hosts. Local disks start empty: all data on them is lost. Ask {@link DescribeTasks} for the outcome:
 * the instance ends `Running`, or as before on its old host.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:RedeployInstance`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidInstanceId.NotFound`, `DiskError`,
 * `InstanceExpiredOrInArrears`, `InvalidOperation.RedeployInstance`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RedeployInstance
 */
export const RedeployInstance: Operation<RedeployInstanceRequest, RedeployInstanceResponse> = {
  name: 'RedeployInstance',
  ram: 'ecs',
};

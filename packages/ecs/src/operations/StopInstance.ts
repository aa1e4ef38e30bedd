// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StopInstance`. */
export interface StopInstanceRequest {
  /** Was needed once for types with local disks; ignored by now. Example: `true`. */
  ConfirmStop?: boolean | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `true`.
   */
  DryRun?: boolean | undefined;
  /**
   * Whether to cut the power instead of shutting down the system first. What has not been written to a disk yet is
   * lost then. Default: `false`. Example: `false`.
   */
  ForceStop?: boolean | undefined;
  /** Whether to keep the memory on disk while the instance is stopped; by invitation only. */
  Hibernate?: boolean | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4phok394`. */
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
   * What becomes of the resources and the bill while the instance is stopped. Left out, the account's setting for
   * stopped pay-as-you-go instances decides. Instances that cannot do `StopCharging` (subscriptions, local disks)
   * stop as with `KeepCharging`, without an error.
   * - `StopCharging`: vCPUs, memory, GPUs and the public address are given back and not billed; disks and EIPs
   * are. The next start may find no capacity.
   * - `KeepCharging`: Everything is kept and billed as before. The right choice before changing the type, the
   * system disk or the private address.
   *
   * Example: `KeepCharging`.
   */
  StoppedMode?: 'StopCharging' | 'KeepCharging' | (string & {}) | undefined;
}

/** The answer of `StopInstance`. */
export interface StopInstanceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `1C488B66-B819-4D14-8711-C4EAAA13AC01`. */
  RequestId: string;
}

/**
 * Stops a running instance, with or without going on paying for it.
 *
 * Goes to `Stopping` and then `Stopped` in the background; the waiter {@link InstanceStopped} waits for the end.
 * Not possible while the instance is locked for security. `StoppedMode` decides whether vCPUs, memory and the
 * public address are kept. Local disks of some older types lose their data with a stop.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:StopInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidInstanceId.NotFound`,
 * `InstanceType.ParameterMismatch`, `InvalidInstanceId.NotSupport`, `DiskError`, and 3 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstance
 */
export const StopInstance: Operation<StopInstanceRequest, StopInstanceResponse> = {
  name: 'StopInstance',
  ram: 'ecs',
};

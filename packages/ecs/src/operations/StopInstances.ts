// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StopInstances`. */
export interface StopInstancesRequest {
  /**
   * What happens to the others where the call is not possible for one of the instances.
   * - `AllTogether`: All or none; the first instance that fails the checks makes the call fail.
   * - `SuccessFirst`: Each for itself; `InstanceResponses` tells the results.
   *
   * Default: `AllTogether`. Example: `AllTogether`.
   */
  BatchOptimization?: 'AllTogether' | 'SuccessFirst' | (string & {}) | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * Whether to cut the power instead of shutting down the system first. What has not been written to a disk yet is
   * lost then. Default: `false`. Example: `false`.
   */
  ForceStop?: boolean | undefined;
  /** The ids of the instances to stop, at most 100. Items: at most 100. */
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

/** The answer of `StopInstances`. */
export interface StopInstancesResponse {
  /** What became of each instance of the call. */
  InstanceResponses?: StopInstancesResponseInstanceResponses;
  /** Identifies this call; the vendor's support asks for it. Example: `1C488B66-B819-4D14-8711-C4EAAA13AC01`. */
  RequestId: string;
}

/** `InstanceResponses` in an answer of `StopInstances`. */
export interface StopInstancesResponseInstanceResponses {
  /** The result for one instance. */
  InstanceResponse?: StopInstancesResponseInstanceResponsesInstanceResponse[];
}

/** `InstanceResponses.InstanceResponse` in an answer of `StopInstances`. */
export interface StopInstancesResponseInstanceResponsesInstanceResponse {
  /**
   * `200` where the call took effect for this instance; else an error code, as for the operation on a single
   * instance. Example: `200`.
   */
  Code?: string;
  /** The state of the instance right after the call. Example: `Stopping`. */
  CurrentStatus?: string;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Says `success`, or in words what went wrong with this instance. Example: `success`. */
  Message?: string;
  /** The state of the instance right before the call. Example: `Running`. */
  PreviousStatus?: string;
}

/**
 * Stops up to 100 running instances, all or none, or each for itself.
 *
 * They go to `Stopping` and then `Stopped` in the background; the waiter {@link InstanceStopped} waits for the
 * end. Not possible for instances locked for security. With `SuccessFirst`, look into `InstanceResponses` for
 * those that failed.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:StopInstances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstances
 */
export const StopInstances: Operation<StopInstancesRequest, StopInstancesResponse> = {
  name: 'StopInstances',
  ram: 'ecs',
  regionId: true,
};

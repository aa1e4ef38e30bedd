// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartInstances`. */
export interface StartInstancesRequest {
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
  /** The ids of the instances to start, at most 100. Items: at most 100. */
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
}

/** The answer of `StartInstances`. */
export interface StartInstancesResponse {
  /** What became of each instance of the call. */
  InstanceResponses?: StartInstancesResponseInstanceResponses;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `InstanceResponses` in an answer of `StartInstances`. */
export interface StartInstancesResponseInstanceResponses {
  /** The result for one instance. */
  InstanceResponse?: StartInstancesResponseInstanceResponsesInstanceResponse[];
}

/** `InstanceResponses.InstanceResponse` in an answer of `StartInstances`. */
export interface StartInstancesResponseInstanceResponsesInstanceResponse {
  /**
   * `200` where the call took effect for this instance; else an error code, as for the operation on a single
   * instance. Example: `200`.
   */
  Code?: string;
  /** The state of the instance right after the call. Example: `Starting`. */
  CurrentStatus?: string;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Says `success`, or in words what went wrong with this instance. Example: `success`. */
  Message?: string;
  /** The state of the instance right before the call. Example: `Stopped`. */
  PreviousStatus?: string;
}

/**
 * Starts up to 100 stopped instances, all or none, or each for itself.
 *
 * Every instance must be `Stopped` and not locked for security; they go to `Starting` in the background, and the
 * waiter {@link InstanceRunning} waits for the end. Those stopped with `StopCharging` may find no capacity. With
 * `SuccessFirst`, look into `InstanceResponses` for those that failed.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:StartInstances`.
 * - Errors: `IncorrectInstanceStatus`, `InsufficientBalance`, `OperationDenied.NoStock`,
 * `OperationDenied.SpotPriceLowerThanPublicPrice`, `InvalidInstanceId.NotFound`, `InstanceNotReady`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstances
 */
export const StartInstances: Operation<StartInstancesRequest, StartInstancesResponse> = {
  name: 'StartInstances',
  ram: 'ecs',
  regionId: true,
};

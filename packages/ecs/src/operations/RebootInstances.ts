// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RebootInstances`. */
export interface RebootInstancesRequest {
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
   * Whether to cut the power before the restart instead of shutting down the system; data not yet written to a
   * disk is lost. Default: `false`. Example: `false`.
   */
  ForceReboot?: boolean | undefined;
  /** The ids of the instances to restart, at most 100. Items: at most 100. */
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

/** The answer of `RebootInstances`. */
export interface RebootInstancesResponse {
  /** What became of each instance of the call. */
  InstanceResponses?: RebootInstancesResponseInstanceResponses;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `InstanceResponses` in an answer of `RebootInstances`. */
export interface RebootInstancesResponseInstanceResponses {
  /** The result for one instance. */
  InstanceResponse?: RebootInstancesResponseInstanceResponsesInstanceResponse[];
}

/** `InstanceResponses.InstanceResponse` in an answer of `RebootInstances`. */
export interface RebootInstancesResponseInstanceResponsesInstanceResponse {
  /**
   * `200` where the call took effect for this instance; else an error code, as for the operation on a single
   * instance. Example: `200`.
   */
  Code?: string;
  /** The state of the instance right after the call. Example: `Stopping`. */
  CurrentStatus?: string;
  /** The instance, `i-…`. Example: `i-bp1g6zv0ce8oghu77t7k`. */
  InstanceId?: string;
  /** Says `success`, or in words what went wrong with this instance. Example: `success`. */
  Message?: string;
  /** The state of the instance right before the call. Example: `Running`. */
  PreviousStatus?: string;
}

/**
 * Restarts up to 100 running instances, all or none, or each for itself.
 *
 * Every instance must be `Running` and not locked for security. They restart in the background; the waiter {@link
 * InstanceRunning} waits for the end. With `SuccessFirst`, look into `InstanceResponses` for those that failed.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:RebootInstances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstances
 */
export const RebootInstances: Operation<RebootInstancesRequest, RebootInstancesResponse> = {
  name: 'RebootInstances',
  ram: 'ecs',
  regionId: true,
};

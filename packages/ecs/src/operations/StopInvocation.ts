// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StopInvocation`. */
export interface StopInvocationRequest {
  /** The instances to stop it on; left out, all of them. Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  /**
   * The execution to stop, from {@link RunCommand} or {@link InvokeCommand}. Example:
   * `t-7d2a745b412b4601b2d47f6a768d84db`.
   */
  InvokeId: string;
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

/** The answer of `StopInvocation`. */
export interface StopInvocationResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Stops an execution on some or all of its instances, or ends its schedule.
 *
 * Instances that have not started the script no longer do; where it is already running, it runs to its end. A
 * schedule has no further runs.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:StopInvocation`.
 * - Errors: `InvalidInvokeId.NotFound`, `InvalidRegionId.NotFound`, `MissingParameter.InvokeId`,
 * `MissingParameter.RegionId`, `InternalError.Dispatch`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInvocation
 */
export const StopInvocation: Operation<StopInvocationRequest, StopInvocationResponse> = {
  name: 'StopInvocation',
  ram: 'ecs',
  regionId: true,
};

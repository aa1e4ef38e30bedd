// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartInstance`. */
export interface StartInstanceRequest {
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `true`.
   */
  DryRun?: boolean | undefined;
  /**
   * Whether to set an instance back to its first, healthy state after a local disk broke; for types with local
   * disks, such as the family `ecs.i2`. All data on the local disks is lost. Default: `false`. Example: `true`.
   */
  InitLocalDisk?: boolean | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
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

/** The answer of `StartInstance`. */
export interface StartInstanceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Starts a stopped instance.
 *
 * The instance must be `Stopped` and not locked for security. It goes to `Starting` in the background; the waiter
 * {@link InstanceRunning} waits for the end. An instance that was stopped with `StopCharging` has given its vCPUs
 * back, so the start fails with `OperationDenied.NoStock` where the zone has none left.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:StartInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InsufficientBalance`,
 * `OperationDenied.NoStock`, `QuotaExceed.ElasticQuota`, `OperationDenied.SpotPriceLowerThanPublicPrice`, and 7
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstance
 */
export const StartInstance: Operation<StartInstanceRequest, StartInstanceResponse> = {
  name: 'StartInstance',
  ram: 'ecs',
};

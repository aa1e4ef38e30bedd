// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RebootInstance`. */
export interface RebootInstanceRequest {
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
}

/** The answer of `RebootInstance`. */
export interface RebootInstanceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Restarts a running instance; takes over settings that wait for a restart.
 *
 * The instance must be `Running` and not locked for security. Settings such as a new password, host name or key
 * pair come into force with this call, not with a restart from inside the system. It goes to `Starting` in the
 * background; the waiter {@link InstanceRunning} waits for the end.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:RebootInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidInstanceId.NotFound`, `DiskError`,
 * `InstanceExpiredOrInArrears`, `InvalidParameter.KMSKeyId.KMSUnauthorized`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstance
 */
export const RebootInstance: Operation<RebootInstanceRequest, RebootInstanceResponse> = {
  name: 'RebootInstance',
  ram: 'ecs',
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReActivateInstances`. */
export interface ReActivateInstancesRequest {
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
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

/** The answer of `ReActivateInstances`. */
export interface ReActivateInstancesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `51AB7717-6E1A-4D1D-A44D-54CB123ABC`. */
  RequestId: string;
}

/**
 * Starts a pay-as-you-go instance again that was stopped over an unpaid bill.
 *
 * Once the bills are paid, the system does this by itself; call it only where that failed. The instance must be
 * `Stopped` by expiry and not locked for security. It goes to `Starting`; the waiter {@link InstanceRunning} waits
 * for the end. An instance that stays unpaid too long is released together with its data.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ReActivateInstances`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InsufficientBalance`,
 * `InvalidInstanceId.NotFound`, `InvalidPayType.NotSupport`, `ReopenInstance.InstanceStatusNotValid`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReActivateInstances
 */
export const ReActivateInstances: Operation<ReActivateInstancesRequest, ReActivateInstancesResponse> = {
  name: 'ReActivateInstances',
  ram: 'ecs',
  regionId: true,
};

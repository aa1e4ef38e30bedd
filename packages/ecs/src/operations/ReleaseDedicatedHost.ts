// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReleaseDedicatedHost`. */
export interface ReleaseDedicatedHostRequest {
  /** The dedicated host, `dh-…`. Example: `dh-bp199lyny9b336vnb5ef`. */
  DedicatedHostId: string;
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
  /** Must be true to release a subscription host that has expired. Default: `false`. Example: `false`. */
  TerminateSubscription?: boolean | undefined;
}

/** The answer of `ReleaseDedicatedHost`. */
export interface ReleaseDedicatedHostResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `A1B15AC8-E6F6-49A4-8985-8C07104B9199`. */
  RequestId: string;
}

/**
 * Gives up a dedicated host that is pay-as-you-go, or whose subscription has expired.
 *
 * No instance may be on the host, else `InstanceExist`. This cannot be undone.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ReleaseDedicatedHost`.
 * - Errors: `IncorrectHostStatus.Initializing`, `InvalidDedicatedHostId.NotFound`, `ChargeTypeViolation`,
 * `InstanceExist`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseDedicatedHost
 */
export const ReleaseDedicatedHost: Operation<ReleaseDedicatedHostRequest, ReleaseDedicatedHostResponse> = {
  name: 'ReleaseDedicatedHost',
  ram: 'ecs',
  regionId: true,
};

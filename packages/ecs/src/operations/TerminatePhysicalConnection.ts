// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `TerminatePhysicalConnection`. */
export interface TerminatePhysicalConnectionRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The leased line, `pc-…`, as {@link DescribePhysicalConnections} lists it. */
  PhysicalConnectionId: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Left over here and documented nowhere; leave it out. */
  UserCidr?: string | undefined;
}

/** The answer of `TerminatePhysicalConnection`. */
export interface TerminatePhysicalConnectionResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Takes a leased line out of use for good; superseded by `vpc:TerminatePhysicalConnection`.
 *
 * The line must be `Enabled` and its border routers deleted. It goes from `Terminating` to `Terminated` in the
 * background. Deprecated in ECS: call `vpc:TerminatePhysicalConnection`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:TerminatePhysicalConnection`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TerminatePhysicalConnection
 */
export const TerminatePhysicalConnection: Operation<TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse> = {
  name: 'TerminatePhysicalConnection',
  regionId: true,
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EnablePhysicalConnection`. */
export interface EnablePhysicalConnectionRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken: string;
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

/** The answer of `EnablePhysicalConnection`. */
export interface EnablePhysicalConnectionResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Puts a leased line into use that has been built and `Confirmed`; superseded by `vpc:EnablePhysicalConnection`.
 *
 * The line becomes `Enabled`; {@link CreateVirtualBorderRouter} usually follows. Deprecated in ECS: call
 * `vpc:EnablePhysicalConnection`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:EnablePhysicalConnection`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnablePhysicalConnection
 */
export const EnablePhysicalConnection: Operation<EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse> = {
  name: 'EnablePhysicalConnection',
  regionId: true,
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelPhysicalConnection`. */
export interface CancelPhysicalConnectionRequest {
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

/** The answer of `CancelPhysicalConnection`. */
export interface CancelPhysicalConnectionResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Withdraws the application for a leased line before it is in use; superseded by `vpc:CancelPhysicalConnection`.
 *
 * The line becomes `Canceled`. Once it is `Enabled`, {@link TerminatePhysicalConnection} is for it. Deprecated in
 * ECS: call `vpc:CancelPhysicalConnection`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:CancelPhysicalConnection`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelPhysicalConnection
 */
export const CancelPhysicalConnection: Operation<CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse> = {
  name: 'CancelPhysicalConnection',
  regionId: true,
  clientToken: true,
};

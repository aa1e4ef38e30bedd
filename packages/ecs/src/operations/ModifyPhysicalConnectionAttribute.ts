// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPhysicalConnectionAttribute`. */
export interface ModifyPhysicalConnectionAttributeRequest {
  /** The code that the carrier has given the circuit; the owner of the line fills it in. */
  CircuitCode?: string | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** What it is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
  /**
   * The carrier of the line.
   * - `CT`: China Telecom.
   * - `CU`: China Unicom.
   * - `CM`: China Mobile.
   * - `CO`: Another carrier in China.
   * - `Equinix`: Equinix.
   * - `Other`: Another carrier outside of China.
   */
  LineOperator?: string | undefined;
  /** A name for it, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  Name?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The address of the data center at the other end of the line. */
  PeerLocation?: string | undefined;
  /** The leased line, `pc-…`, as {@link DescribePhysicalConnections} lists it. */
  PhysicalConnectionId: string;
  /**
   * The port that the line is plugged into.
   * - `100Base-T`: Copper, 100 Mbit/s.
   * - `1000Base-T`: Copper, 1 Gbit/s.
   * - `1000Base-LX`: Single-mode fiber up to 10 km, 1 Gbit/s.
   * - `10GBase-T`: Copper, 10 Gbit/s.
   * - `10GBase-LR`: Single-mode fiber up to 10 km, 10 Gbit/s.
   */
  PortType?: string | undefined;
  /** Another leased line, `pc-…`, that stands in for this one and this one for it. */
  RedundantPhysicalConnectionId?: string | undefined;
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
  /** The speed of the line's port, in Mbit/s. */
  bandwidth?: number | undefined;
}

/** The answer of `ModifyPhysicalConnectionAttribute`. */
export interface ModifyPhysicalConnectionAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes what is recorded about a leased line; superseded by `vpc:ModifyPhysicalConnectionAttribute`.
 *
 * Speed and redundant line can be changed only while the line is `Initial` or `Rejected`; a rejected one becomes
 * `Initial` again. Deprecated in ECS: call `vpc:ModifyPhysicalConnectionAttribute`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:ModifyPhysicalConnectionAttribute`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPhysicalConnectionAttribute
 */
export const ModifyPhysicalConnectionAttribute: Operation<ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse> = {
  name: 'ModifyPhysicalConnectionAttribute',
  regionId: true,
  clientToken: true,
};

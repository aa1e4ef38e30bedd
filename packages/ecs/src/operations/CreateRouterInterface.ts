// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateRouterInterface`. */
export interface CreateRouterInterfaceRequest {
  /**
   * The access point of the leased line, `ap-…`, from {@link DescribeAccessPoints}. A router interface needs it on
   * a border router only.
   */
  AccessPointId?: string | undefined;
  /** Whether the order of a subscription is paid at once from the account's balance. */
  AutoPay?: boolean | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** What it is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
  /** The address that health checks of the line are sent from, a free one of the VPC. Needs `HealthCheckTargetIp`. */
  HealthCheckSourceIp?: string | undefined;
  /** The address that health checks of the line are sent to, at the far end of it. */
  HealthCheckTargetIp?: string | undefined;
  /**
   * How the interface is paid for.
   * - `PostPaid`: Pay-as-you-go.
   * - `PrePaid`: Subscription, for the time that `Period` and `PricingCycle` say.
   */
  InstanceChargeType?: string | undefined;
  /** A name for it, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  Name?: string | undefined;
  /** The access point at the other end, where a border router is there. */
  OppositeAccessPointId?: string | undefined;
  /** The router interface at the other end, `ri-…`. */
  OppositeInterfaceId?: string | undefined;
  /** The account that owns the interface at the other end; one's own where this is left out. */
  OppositeInterfaceOwnerId?: string | undefined;
  /** The region of the interface at the other end. */
  OppositeRegionId: string;
  /** The router at the other end. */
  OppositeRouterId?: string | undefined;
  /** What kind of router is at the other end, `VRouter` or `VBR`. */
  OppositeRouterType?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** How long the subscription lasts, in units of `PricingCycle`. */
  Period?: number | undefined;
  /** The unit of `Period`, such as `Month` or `Year`. */
  PricingCycle?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Which part the interface plays in making the connection.
   * - `InitiatingSide`: It starts the connection and pays for it; on a border router always.
   * - `AcceptingSide`: It waits for the connection.
   */
  Role: string;
  /** The router that the interface is on, of the kind that `RouterType` says. */
  RouterId: string;
  /**
   * What kind of router the interface is on.
   * - `VRouter`: The router of a VPC.
   * - `VBR`: A border router at the end of a leased line.
   */
  RouterType: string;
  /**
   * The bandwidth class of the interface on the initiating side. The number after the period multiplies the base,
   * as in `Small.2`.
   * - `Mini.2`: 2 Mbit/s.
   * - `Mini.5`: 5 Mbit/s.
   * - `Small.1`: 10 Mbit/s.
   * - `Small.2`: 20 Mbit/s.
   * - `Middle.1`: 100 Mbit/s.
   * - `Large.1`: 1 Gbit/s.
   * - `Xlarge.1`: 10 Gbit/s.
   * - `Negative`: For the accepting side, which has no class of its own.
   */
  Spec: string;
  /** Left over here and documented nowhere; leave it out. */
  UserCidr?: string | undefined;
}

/** The answer of `CreateRouterInterface`. */
export interface CreateRouterInterfaceResponse {
  /** The order for the new interface, where it is a subscription. */
  OrderId?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The id of the new interface, `ri-…`. */
  RouterInterfaceId?: string;
}

/**
 * Creates one end of a connection between two routers; superseded by `vpc:CreateRouterInterface`.
 *
 * Each of the two routers needs an interface that names the other ({@link ModifyRouterInterfaceAttribute} adds
 * what was not known yet); then {@link ConnectRouterInterface} on the initiating one connects them. Two routers
 * can share one connection only, and a border router always initiates. Deprecated in ECS: call
 * `vpc:CreateRouterInterface`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:CreateRouterInterface`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouterInterface
 */
export const CreateRouterInterface: Operation<CreateRouterInterfaceRequest, CreateRouterInterfaceResponse> = {
  name: 'CreateRouterInterface',
  regionId: true,
  clientToken: true,
};

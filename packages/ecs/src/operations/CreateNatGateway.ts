// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateNatGateway`. */
export interface CreateNatGatewayRequest {
  /**
   * The bandwidth packages to make along with the gateway, up to 10; only for accounts that still have such.
   * Items: at most 10.
   */
  BandwidthPackage: readonly CreateNatGatewayRequestBandwidthPackage[];
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** What the gateway is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
  /** The name of the gateway, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  Name?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The VPC to make the gateway for, `vpc-…`. */
  VpcId: string;
}

/** `BandwidthPackage` in a request of `CreateNatGateway`. */
export interface CreateNatGatewayRequestBandwidthPackage {
  /** The bandwidth that all addresses of the package share, in Mbit/s. */
  Bandwidth?: number | undefined;
  /** How many public addresses the new package gets. */
  IpCount?: number | undefined;
  /**
   * The zone that the package's addresses are in, best the one of the instances; one is picked where this is left
   * out.
   */
  Zone?: string | undefined;
}

/** The answer of `CreateNatGateway`. */
export interface CreateNatGatewayResponse {
  /** The bandwidth packages that give the gateway its public addresses. */
  BandwidthPackageIds?: CreateNatGatewayResponseBandwidthPackageIds;
  /** The forwarding (DNAT) tables of the gateway. */
  ForwardTableIds?: CreateNatGatewayResponseForwardTableIds;
  /** The id of the new gateway, `ngw-…`. */
  NatGatewayId?: string;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/** `BandwidthPackageIds` in an answer of `CreateNatGateway`. */
export interface CreateNatGatewayResponseBandwidthPackageIds {
  /** The id of a bandwidth package, for {@link DescribeBandwidthPackages}. */
  BandwidthPackageId?: string[];
}

/** `ForwardTableIds` in an answer of `CreateNatGateway`. */
export interface CreateNatGatewayResponseForwardTableIds {
  /** The id of a forwarding table, for {@link CreateForwardEntry}. */
  ForwardTableId?: string[];
}

/**
 * Creates a NAT gateway in a VPC, its way out to the Internet; superseded by `vpc:CreateNatGateway`.
 *
 * The VPC gets a default route to the gateway and must not have one yet. Deprecated in ECS: call
 * `vpc:CreateNatGateway`, which uses EIPs in place of bandwidth packages.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:CreateNatGateway`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNatGateway
 */
export const CreateNatGateway: Operation<CreateNatGatewayRequest, CreateNatGatewayResponse> = {
  name: 'CreateNatGateway',
  regionId: true,
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateNatGateway`. */
export interface CreateNatGatewayRequest {
  /** Items: at most 10. */
  BandwidthPackage: readonly CreateNatGatewayRequestBandwidthPackage[];
  ClientToken?: string | undefined;
  Description?: string | undefined;
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VpcId: string;
}

/** `BandwidthPackage` in a request of `CreateNatGateway`. */
export interface CreateNatGatewayRequestBandwidthPackage {
  Bandwidth?: number | undefined;
  IpCount?: number | undefined;
  Zone?: string | undefined;
}

/** The answer of `CreateNatGateway`. */
export interface CreateNatGatewayResponse {
  BandwidthPackageIds?: CreateNatGatewayResponseBandwidthPackageIds;
  ForwardTableIds?: CreateNatGatewayResponseForwardTableIds;
  NatGatewayId?: string;
  RequestId: string;
}

/** `BandwidthPackageIds` in an answer of `CreateNatGateway`. */
export interface CreateNatGatewayResponseBandwidthPackageIds {
  BandwidthPackageId?: string[];
}

/** `ForwardTableIds` in an answer of `CreateNatGateway`. */
export interface CreateNatGatewayResponseForwardTableIds {
  ForwardTableId?: string[];
}

/**
 * Calls `CreateNatGateway`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNatGateway
 */
export const CreateNatGateway: Operation<CreateNatGatewayRequest, CreateNatGatewayResponse> = {
  name: 'CreateNatGateway',
  regionId: true,
  clientToken: true,
};

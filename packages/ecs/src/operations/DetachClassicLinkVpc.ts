// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachClassicLinkVpc`. */
export interface DetachClassicLinkVpcRequest {
  /** The instance of the classic network to cut off, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /** Left over; leave it out. Example: `155780923770`. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
  /** The VPC that the instance is linked to, `vpc-…`. Example: `vpc-bp67acfmxazb4p71kuh0f`. */
  VpcId: string;
}

/** The answer of `DetachClassicLinkVpc`. */
export interface DetachClassicLinkVpcResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Takes away the link between an instance of the classic network and a VPC; the two no longer reach each other.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DetachClassicLinkVpc`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `InvalidStatus.InstanceLocked`, `Forbidden.SubUser`, `OperationDenied`, `InvalidInstanceId.NotFound`,
 * `InvalidInstanceId.MalFormed`, `InvalidRegionId.Malformed`, and 4 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachClassicLinkVpc
 */
export const DetachClassicLinkVpc: Operation<DetachClassicLinkVpcRequest, DetachClassicLinkVpcResponse> = {
  name: 'DetachClassicLinkVpc',
  ram: 'ecs',
  regionId: true,
};

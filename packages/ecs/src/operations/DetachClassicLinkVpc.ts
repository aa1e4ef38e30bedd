// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachClassicLinkVpc`. */
export interface DetachClassicLinkVpcRequest {
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /** Example: `155780923770`. */
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
  /** Example: `vpc-bp67acfmxazb4p71kuh0f`. */
  VpcId: string;
}

/** The answer of `DetachClassicLinkVpc`. */
export interface DetachClassicLinkVpcResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DetachClassicLinkVpc`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachClassicLinkVpc
 */
export const DetachClassicLinkVpc: Operation<DetachClassicLinkVpcRequest, DetachClassicLinkVpcResponse> = {
  name: 'DetachClassicLinkVpc',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachClassicLinkVpc`. */
export interface AttachClassicLinkVpcRequest {
  /** Example: `i-bp1gtjxuuvwj17zrj79f`. */
  InstanceId: string;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `vpc-bp1j4z1sr8zxu4l8ujqu2`. */
  VpcId: string;
}

/** The answer of `AttachClassicLinkVpc`. */
export interface AttachClassicLinkVpcResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `AttachClassicLinkVpc`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachClassicLinkVpc
 */
export const AttachClassicLinkVpc: Operation<AttachClassicLinkVpcRequest, AttachClassicLinkVpcResponse> = {
  name: 'AttachClassicLinkVpc',
  regionId: true,
};

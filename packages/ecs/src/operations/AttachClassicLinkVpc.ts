// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachClassicLinkVpc`. */
export interface AttachClassicLinkVpcRequest {
  /** The instance of the classic network to link, `i-…`. Example: `i-bp1gtjxuuvwj17zrj79f`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The VPC to link it to, `vpc-…`, with ClassicLink switched on. Example: `vpc-bp1j4z1sr8zxu4l8ujqu2`. */
  VpcId: string;
}

/** The answer of `AttachClassicLinkVpc`. */
export interface AttachClassicLinkVpcResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Links an instance of the classic network to a VPC, so that the two reach each other over private addresses.
 *
 * The instance must be `Running` or `Stopped` and in the same region as the VPC, on which ClassicLink must be
 * switched on beforehand. Only for instances that are still in the classic network, which takes no new ones.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:AttachClassicLinkVpc`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `InvalidStatus.InstanceLocked`, `InvalidInstanceId.LimitedRegion`, `QuotaExceeded`,
 * `Forbidden.SubUser`, `OperationDenied`, `InvalidInstanceId.NotFound`, and 7 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachClassicLinkVpc
 */
export const AttachClassicLinkVpc: Operation<AttachClassicLinkVpcRequest, AttachClassicLinkVpcResponse> = {
  name: 'AttachClassicLinkVpc',
  ram: 'ecs',
  regionId: true,
};

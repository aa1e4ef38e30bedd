// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReleaseDedicatedHost`. */
export interface ReleaseDedicatedHostRequest {
  /** Example: `dh-bp199lyny9b336vnb5ef`. */
  DedicatedHostId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `false`. Example: `false`. */
  TerminateSubscription?: boolean | undefined;
}

/** The answer of `ReleaseDedicatedHost`. */
export interface ReleaseDedicatedHostResponse {
  /** Example: `A1B15AC8-E6F6-49A4-8985-8C07104B9199`. */
  RequestId: string;
}

/**
 * Calls `ReleaseDedicatedHost`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseDedicatedHost
 */
export const ReleaseDedicatedHost: Operation<ReleaseDedicatedHostRequest, ReleaseDedicatedHostResponse> = {
  name: 'ReleaseDedicatedHost',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RenewDedicatedHosts`. */
export interface RenewDedicatedHostsRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `dh-bp199lyny9b336vnb5ef`. */
  DedicatedHostIds: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `1`. */
  Period: number;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RenewDedicatedHosts`. */
export interface RenewDedicatedHostsResponse {
  /** Example: `238412296357`. */
  OrderId?: string;
  /** Example: `2A4EA075-CB5B-41B7-B0EB-70D339F680D2`. */
  RequestId: string;
}

/**
 * Calls `RenewDedicatedHosts`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewDedicatedHosts
 */
export const RenewDedicatedHosts: Operation<RenewDedicatedHostsRequest, RenewDedicatedHostsResponse> = {
  name: 'RenewDedicatedHosts',
  regionId: true,
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RenewDedicatedHosts`. */
export interface RenewDedicatedHostsRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The subscription hosts to renew, as a JSON list of at most 100 ids. Example: `dh-bp199lyny9b336vnb5ef`. */
  DedicatedHostIds: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** By how long the subscriptions are extended, in units of `PeriodUnit`. Example: `1`. */
  Period: number;
  /**
   * What `Period` is counted in, and `AutoRenewPeriod` where the call has one. Default: `Month`. Example: `Month`.
   */
  PeriodUnit?: 'Month' | 'Year' | (string & {}) | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RenewDedicatedHosts`. */
export interface RenewDedicatedHostsResponse {
  /** The order of the renewal. Example: `238412296357`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `2A4EA075-CB5B-41B7-B0EB-70D339F680D2`. */
  RequestId: string;
}

/**
 * Extends the subscriptions of dedicated hosts, which costs money at once.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:RenewDedicatedHosts`.
 * - Errors: `IncorrectHostStatus`, `InvalidDedicatedHostId.NotFound`, `InvalidClientToken.ValueNotSupported`,
 * `InvalidPeriodUnit.ValueNotSupported`, `IdempotenceParamNotMatch`, `InvalidPeriod`, and 5 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewDedicatedHosts
 */
export const RenewDedicatedHosts: Operation<RenewDedicatedHostsRequest, RenewDedicatedHostsResponse> = {
  name: 'RenewDedicatedHosts',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

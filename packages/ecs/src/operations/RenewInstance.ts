// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RenewInstance`. */
export interface RenewInstanceRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
   */
  ClientToken?: string | undefined;
  /**
   * Renews up to this day of the month, which must be the one that the account has set for all its instances.
   * Excludes `Period`. Example: `5`.
   */
  ExpectedRenewDay?: number | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * How much longer the subscription is to last, in units of `PeriodUnit`. On a dedicated host, not beyond the end
   * of the host's own. Example: `1`.
   */
  Period?: number | undefined;
  /**
   * The unit that `Period` counts in, `Month` or, on the Chinese site, also `Week`. Default: `Month`. Example:
   * `Month`.
   */
  PeriodUnit?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RenewInstance`. */
export interface RenewInstanceResponse {
  /** The order that the call placed, as billing knows it. Example: `1234567890`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Extends the subscription of an instance, by a span or up to the day of the month that all end on.
 *
 * Give `Period` and `PeriodUnit`, or `ExpectedRenewDay`, not both. Pays at once from the balance or the credit of
 * the account. Fails for pay-as-you-go instances.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:RenewInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectDedicatedHostStatus`, `IncorrectInstanceStatus`, `DependencyViolation.InstanceType`,
 * `InstanceLockedForSecurity`, `InvalidPeriod.ExceededDedicatedHost`,
 * `InvalidPeriod.ExceededMaximumExpirationDate`, and 34 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewInstance
 */
export const RenewInstance: Operation<RenewInstanceRequest, RenewInstanceResponse> = {
  name: 'RenewInstance',
  ram: 'ecs',
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RenewElasticityAssurances`. */
export interface RenewElasticityAssurancesRequest {
  /** The assurances to extend, by their ids in `PrivatePoolOptions.Id`. */
  PrivatePoolOptions?: RenewElasticityAssurancesRequestPrivatePoolOptions | undefined;
  /**
   * Whether the order is paid at once; with false, an unpaid order is left to be paid by hand. Default: `true`.
   * Example: `true`.
   */
  AutoPay?: boolean | undefined;
  /** Whether the assurances are renewed by themselves from then on. Default: `false`. Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** How many months each automatic renewal lasts. Needed where `AutoRenew` is true. Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * By how long the assurances are extended, in units of `PeriodUnit`: 1 to 3 weeks, 1 to 9 months or 1 to 5
   * years. Default: `1`. Example: `1`.
   */
  Period?: number | undefined;
  /** What `Period` is counted in: weeks, months or years. Default: `Year`. Example: `Year`. */
  PeriodUnit?: 'Weekly' | 'Month' | 'Year' | (string & {}) | undefined;
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

/** `PrivatePoolOptions` in a request of `RenewElasticityAssurances`. */
export interface RenewElasticityAssurancesRequestPrivatePoolOptions {
  /** The assurances to renew, at most 20. */
  Id?: readonly string[] | undefined;
}

/** The answer of `RenewElasticityAssurances`. */
export interface RenewElasticityAssurancesResponse {
  /** The order of the renewal. Example: `1823728002911`. */
  OrderId?: string;
  /** The assurances that were renewed. */
  PrivatePoolOptionsIdSet?: RenewElasticityAssurancesResponsePrivatePoolOptionsIdSet;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `PrivatePoolOptionsIdSet` in an answer of `RenewElasticityAssurances`. */
export interface RenewElasticityAssurancesResponsePrivatePoolOptionsIdSet {
  /** The assurances renewed, `eap-…`. */
  PrivatePoolOptionsId?: string[];
}

/**
 * Extends elasticity assurances by a time that is paid in advance.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:RenewElasticityAssurances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewElasticityAssurances
 */
export const RenewElasticityAssurances: Operation<RenewElasticityAssurancesRequest, RenewElasticityAssurancesResponse> = {
  name: 'RenewElasticityAssurances',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

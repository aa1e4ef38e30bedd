// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RenewElasticityAssurances`. */
export interface RenewElasticityAssurancesRequest {
  PrivatePoolOptions?: RenewElasticityAssurancesRequestPrivatePoolOptions | undefined;
  /** Default: `true`. Example: `true`. */
  AutoPay?: boolean | undefined;
  /** Default: `false`. Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  Period?: number | undefined;
  /** Default: `Year`. Example: `Year`. */
  PeriodUnit?: 'Weekly' | 'Month' | 'Year' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `RenewElasticityAssurances`. */
export interface RenewElasticityAssurancesRequestPrivatePoolOptions {
  Id?: readonly string[] | undefined;
}

/** The answer of `RenewElasticityAssurances`. */
export interface RenewElasticityAssurancesResponse {
  /** Example: `1823728002911`. */
  OrderId?: string;
  PrivatePoolOptionsIdSet?: RenewElasticityAssurancesResponsePrivatePoolOptionsIdSet;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `PrivatePoolOptionsIdSet` in an answer of `RenewElasticityAssurances`. */
export interface RenewElasticityAssurancesResponsePrivatePoolOptionsIdSet {
  PrivatePoolOptionsId?: string[];
}

/**
 * Calls `RenewElasticityAssurances`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewElasticityAssurances
 */
export const RenewElasticityAssurances: Operation<RenewElasticityAssurancesRequest, RenewElasticityAssurancesResponse> = {
  name: 'RenewElasticityAssurances',
  regionId: true,
  clientToken: true,
};

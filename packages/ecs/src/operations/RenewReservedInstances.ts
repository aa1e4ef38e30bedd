// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RenewReservedInstances`. */
export interface RenewReservedInstancesRequest {
  /**
   * Whether the reserved instances are renewed by themselves from then on; false leaves that as it is. Default:
   * `false`. Example: `true`.
   */
  AutoRenew?: boolean | undefined;
  /**
   * How many months each automatic renewal lasts. Counts only where `AutoRenew` is true. Default: `12`. Example:
   * `1`.
   */
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
   * By how long the reserved instances are extended, in units of `PeriodUnit`, such as 1 or 3 years. Default: `1`.
   * Example: `1`.
   */
  Period?: number | undefined;
  /** The unit of the extension, `Year`; on the China site also `Month`. Default: `Year`. Example: `Year`. */
  PeriodUnit?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Default: `1`. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The reserved instances to renew, `ecsri-…`, from {@link DescribeReservedInstances}. Items: 1 to 100. */
  ReservedInstanceId?: readonly string[] | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RenewReservedInstances`. */
export interface RenewReservedInstancesResponse {
  /** The order of the renewal. Example: `20239121237250`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `8C314443-AF0D-4766-9562-C83B7F13926A`. */
  RequestId: string;
  /** The reserved instances that were renewed. */
  ReservedInstanceIdSets?: RenewReservedInstancesResponseReservedInstanceIdSets;
}

/** `ReservedInstanceIdSets` in an answer of `RenewReservedInstances`. */
export interface RenewReservedInstancesResponseReservedInstanceIdSets {
  /** The reserved instance, `ecsri-…`. */
  ReservedInstanceId?: string[];
}

/**
 * Extends reserved instances by another term, and can turn automatic renewal on.
 *
 * The order costs money at once. Automatic renewal can only be turned on here; {@link
 * ModifyReservedInstanceAutoRenewAttribute} turns it off.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:RenewReservedInstances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewReservedInstances
 */
export const RenewReservedInstances: Operation<RenewReservedInstancesRequest, RenewReservedInstancesResponse> = {
  name: 'RenewReservedInstances',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

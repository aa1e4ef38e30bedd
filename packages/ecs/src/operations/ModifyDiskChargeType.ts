// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskChargeType`. */
export interface ModifyDiskChargeTypeRequest {
  /**
   * Whether to pay at once. True needs enough balance, or the order fails and can only be cancelled; with false,
   * pay the order in the console. Example: `true`.
   */
  AutoPay?: boolean | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * How the disks shall be paid for.
   * - `PrePaid`: Subscription, until the instance expires; this is the default.
   * - `PostPaid`: Pay-as-you-go.
   *
   * Example: `PostPaid`.
   */
  DiskChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * The data disks to switch; a JSON list of at most 16 ids. Example: `["d-bp67acfmxazb4ph9vu1o",
   * "d-bp67acfmxazb4pi8l78e", "d-bp67acfmxazb4pj0tulu"]`.
   */
  DiskIds: readonly string[] | string;
  /** The subscription instance that has the disks. Example: `i-bp1i778bq705cvx1bms9`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
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
}

/** The answer of `ModifyDiskChargeType`. */
export interface ModifyDiskChargeTypeResponse {
  /** The order that the switch is paid with. Example: `1234566977`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Switches data disks of a subscription instance from pay-as-you-go to subscription, or back.
 *
 * Takes up to 16 disks of one instance, which must not be stopped as expired. Price differences go back the way
 * they were paid; used coupons are lost. After a switch, the same disk has to wait five minutes for the next.
 * Disks with `MultiAttach` stay pay-as-you-go.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyDiskChargeType`.
 * - Errors: `InstanceDowngrade.QuotaExceed`, `InvalidAccountStatus.NotEnoughBalance`, `Forbidden`,
 * `InvalidUser.PassRoleForbidden`, `InvalidInstance.PurchaseNotFound`, `InvalidInstanceId.NotFound`, and 29 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskChargeType
 */
export const ModifyDiskChargeType: Operation<ModifyDiskChargeTypeRequest, ModifyDiskChargeTypeResponse> = {
  name: 'ModifyDiskChargeType',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
  parameters: { DiskIds: { style: 'json' } },
};

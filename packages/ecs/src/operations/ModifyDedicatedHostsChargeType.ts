// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostsChargeType`. */
export interface ModifyDedicatedHostsChargeTypeRequest {
  /**
   * Whether the order is paid at once; with false, an unpaid order is left to be paid by hand. Default: `true`.
   * Example: `false`.
   */
  AutoPay?: boolean | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * How the hosts are paid for from now on.
   * - `PrePaid`: By subscription, for `Period`.
   * - `PostPaid`: Pay-as-you-go.
   *
   * Default: `PrePaid`. Example: `PrePaid`.
   */
  DedicatedHostChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * The hosts to change, as a JSON list of at most 20 ids. Example:
   * `["dh-bp181e5064b5sotrdeon","dh-bp18064b5sotrr9c7rvs"]`.
   */
  DedicatedHostIds: readonly string[] | string;
  /**
   * Whether the answer holds the amounts, as `FeeOfInstances`; for a change to pay-as-you-go. Default: `false`.
   * Example: `false`.
   */
  DetailFee?: boolean | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The length of the new subscription, in units of `PeriodUnit`. Example: `1`. */
  Period?: number | undefined;
  /**
   * What `Period` is counted in, and `AutoRenewPeriod` where the call has one. Default: `Month`. Example: `Month`.
   */
  PeriodUnit?: 'Week' | 'Month' | (string & {}) | undefined;
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

/** The answer of `ModifyDedicatedHostsChargeType`. */
export interface ModifyDedicatedHostsChargeTypeResponse {
  /** The amounts that come with the change, one entry for each resource. */
  FeeOfInstances?: ModifyDedicatedHostsChargeTypeResponseFeeOfInstances;
  /** The order of the change; only for a change to subscription. Example: `204135153888639`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `B61C08E5-403A-46A2-96C1-F7B1216DB10C`. */
  RequestId: string;
}

/** `FeeOfInstances` in an answer of `ModifyDedicatedHostsChargeType`. */
export interface ModifyDedicatedHostsChargeTypeResponseFeeOfInstances {
  /** The amount for one resource. */
  FeeOfInstance?: ModifyDedicatedHostsChargeTypeResponseFeeOfInstancesFeeOfInstance[];
}

/** `FeeOfInstances.FeeOfInstance` in an answer of `ModifyDedicatedHostsChargeType`. */
export interface ModifyDedicatedHostsChargeTypeResponseFeeOfInstancesFeeOfInstance {
  /** The currency of the amounts, `CNY` on the China site, `USD` on the international one. Example: `CNY`. */
  Currency?: string;
  /** The amount, as text. Example: `0`. */
  Fee?: string;
  /** The host that the amount is about, `dh-…`. Example: `dh-bp181e5064b5sotrr2lo`. */
  InstanceId?: string;
}

/**
 * Turns dedicated hosts from pay-as-you-go to subscription or back.
 *
 * A change to subscription places an order, which is paid at once unless `AutoPay` is false. With `DetailFee`, a
 * change to pay-as-you-go is answered with the amounts for each host.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyDedicatedHostsChargeType`.
 * - Errors: `InstancesIdQuotaExceed`, `InvalidPeriod.ExceededDedicatedHost`, `QuotaExceed.AfterpayInstance`,
 * `InvalidAccountStatus.NotEnoughBalance`, `QuotaExceed.PostPaidDisk`, `InvalidClientToken.ValueNotSupported`, and
 * 19 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostsChargeType
 */
export const ModifyDedicatedHostsChargeType: Operation<ModifyDedicatedHostsChargeTypeRequest, ModifyDedicatedHostsChargeTypeResponse> = {
  name: 'ModifyDedicatedHostsChargeType',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
  parameters: { DedicatedHostIds: { style: 'json' } },
};

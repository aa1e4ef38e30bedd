// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceChargeType`. */
export interface ModifyInstanceChargeTypeRequest {
  /**
   * Whether the order is paid at once. If the balance falls short then, the order turns invalid and can only be
   * voided; with `false` it stays unpaid until someone pays it in the console. Default: `true`. Example: `false`.
   */
  AutoPay?: boolean | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * Whether pay-as-you-go data disks of the instances become subscriptions as well. Default: `false`. Example:
   * `false`.
   */
  IncludeDataDisks?: boolean | undefined;
  /**
   * How the instances are to be billed.
   * - `PrePaid`: Makes pay-as-you-go instances subscriptions.
   * - `PostPaid`: Makes subscriptions pay-as-you-go instances.
   *
   * Default: `PrePaid`. Example: `PrePaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * The instances to change, as a JSON list of at most 20 ids in a string. Example:
   * `["i-bp67acfmxazb4p5c7acv","i-bp67acfmxazb4db10kne"]`.
   */
  InstanceIds: readonly string[] | string;
  /**
   * Whether the answer lists the sums, for a change from subscription to pay-as-you-go. Default: `false`. Example:
   * `false`.
   */
  IsDetailFee?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * How long the subscription is to last, in units of `PeriodUnit`. On a dedicated host, not longer than the
   * host's own. Example: `1`.
   */
  Period?: number | undefined;
  /**
   * The unit that `Period` counts in, `Month` or, on the Chinese site, also `Week` and `Year`. Default: `Month`.
   * Example: `Month`.
   */
  PeriodUnit?: string | undefined;
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

/** The answer of `ModifyInstanceChargeType`. */
export interface ModifyInstanceChargeTypeResponse {
  /** What the order costs or pays back, with `IsDetailFee`. */
  FeeOfInstances?: ModifyInstanceChargeTypeResponseFeeOfInstances;
  /** The order; only for a change to subscription. Example: `204135153888639`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `B61C08E5-403A-46A2-96C1-F7B1216DB10C`. */
  RequestId: string;
}

/** `FeeOfInstances` in an answer of `ModifyInstanceChargeType`. */
export interface ModifyInstanceChargeTypeResponseFeeOfInstances {
  /** The sum for one instance. */
  FeeOfInstance?: ModifyInstanceChargeTypeResponseFeeOfInstancesFeeOfInstance[];
}

/** `FeeOfInstances.FeeOfInstance` in an answer of `ModifyInstanceChargeType`. */
export interface ModifyInstanceChargeTypeResponseFeeOfInstancesFeeOfInstance {
  /** The currency of the sum, such as `CNY`. Example: `CNY`. */
  Currency?: string;
  /** The sum, as a number in a string. Example: `0`. */
  Fee?: string;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
}

/**
 * Turns pay-as-you-go instances into subscriptions, or the other way round.
 *
 * The instances must be `Running` or `Stopped`, with nothing left to pay; an automatic release time must not be
 * set, and one stopped without charges has to be started first. From subscription to pay-as-you-go, the rest of
 * the price is paid back, vouchers excepted; the sum that can be paid back in a month is limited.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyInstanceChargeType`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `InstancesIdQuotaExceed`, `InvalidPeriod.ExceededDedicatedHost`,
 * `InvalidPeriod.ExceededDedidactedHost`, `QuotaExceed.AfterpayInstance`, `QuotaExceed.RufundVcpu`,
 * `InvalidAccountStatus.NotEnoughBalance`, and 30 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceChargeType
 */
export const ModifyInstanceChargeType: Operation<ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse> = {
  name: 'ModifyInstanceChargeType',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
  parameters: { InstanceIds: { style: 'json' } },
};

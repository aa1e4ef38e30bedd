// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceNetworkSpec`. */
export interface ModifyInstanceNetworkSpecRequest {
  /** Whether the instance gets a public address, if it has none. Default: `false`. Example: `false`. */
  AllocatePublicIp?: boolean | undefined;
  /**
   * Whether the order is paid at once. If the balance falls short then, the order turns invalid and can only be
   * voided; with `false` it stays unpaid until someone pays it in the console. Default: `true`. Example: `true`.
   */
  AutoPay?: boolean | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * When the limited raise ends, in UTC as `yyyy-MM-ddTHHZ`, to the hour; at least 3 hours after `StartTime`.
   * Example: `2017-12-06T22Z`.
   */
  EndTime?: string | undefined;
  /** By invitation only; leave it out. */
  ISP?: string | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb46antg41`. */
  InstanceId: string;
  /**
   * The most that may come in from the internet, in Mbit/s. Up to 10 Mbit/s outbound, at most 10; above, at most
   * the outbound value, which is then also what leaving it out means. Default: `10`. Range: 1 to 200. Example:
   * `10`.
   */
  InternetMaxBandwidthIn?: number | undefined;
  /**
   * The most that may go out to the internet, in Mbit/s; 0 for no access. The type of the instance sets a limit
   * too. Example: `10`.
   */
  InternetMaxBandwidthOut?: number | undefined;
  /**
   * How the public traffic is to be billed. Left out, nothing changes about it.
   * - `PayByBandwidth`: By bandwidth, which is guaranteed.
   * - `PayByTraffic`: By the amount of data; the bandwidth is then a mere upper limit.
   *
   * Example: `PayByTraffic`.
   */
  NetworkChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** When a raise for a limited time begins, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2017-12-05T22:40Z`. */
  StartTime?: string | undefined;
}

/** The answer of `ModifyInstanceNetworkSpec`. */
export interface ModifyInstanceNetworkSpecResponse {
  /** The order; only for a subscription instance. Example: `123457890`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Changes the public bandwidth of an instance and how its traffic is billed, and can give it an address.
 *
 * From an outbound bandwidth of 0, a subscription gets a public address by itself, a pay-as-you-go instance only
 * with `AllocatePublicIp`. More bandwidth of a subscription is paid at once unless `AutoPay` is off; for less, the
 * difference is paid back, vouchers excepted. With `StartTime` and `EndTime`, the bandwidth is raised for that
 * time only.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyInstanceNetworkSpec`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectInstanceStatus`, `InvalidParameter.Conflict`, `InstanceLockedForSecurity`,
 * `InstanceDowngrade.QuotaExceed`, `InvalidAccountStatus.NotEnoughBalance`,
 * `BandwidthUpgradeDenied.EipBoundInstance`, and 30 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkSpec
 */
export const ModifyInstanceNetworkSpec: Operation<ModifyInstanceNetworkSpecRequest, ModifyInstanceNetworkSpecResponse> = {
  name: 'ModifyInstanceNetworkSpec',
  ram: 'ecs',
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPrepayInstanceSpec`. */
export interface ModifyPrepayInstanceSpecRequest {
  /** What becomes of the system disk along with the type. */
  SystemDisk?: ModifyPrepayInstanceSpecRequestSystemDisk | undefined;
  /**
   * Whether the order for a larger type is paid at once. If the balance falls short then, the order turns invalid
   * and can only be voided; with `false` it stays unpaid until someone pays it in the console. Has no effect where
   * `OperatorType` is `downgrade`. Default: `true`. Example: `true`.
   */
  AutoPay?: boolean | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** Changes to disks along with the type; not open to the public. Items: at most 128. */
  Disk?: readonly ModifyPrepayInstanceSpecRequestDisk[] | undefined;
  /**
   * When a type that was changed for a time only goes back, in UTC as `yyyy-MM-ddTHH:mmZ`. Example:
   * `2018-01-01T12:05Z`.
   */
  EndTime?: string | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  /**
   * The type that the instance is to have; {@link DescribeResourcesModification} tells which are possible.
   * Example: `ecs.g5.xlarge`.
   */
  InstanceType: string;
  /**
   * Whether the instance may move to another cluster. From retired types without I/O optimization, this changes
   * the names of disk devices (`xvda` to `vda`) and the ids that software licences are tied to. Default: `false`.
   * Example: `false`.
   */
  MigrateAcrossZone?: boolean | undefined;
  /** How the change is made; not open to the public. */
  ModifyMode?: 'Online' | 'Offline' | (string & {}) | undefined;
  /**
   * `upgrade` or `downgrade`, as the new type is larger or smaller. Left out, the system finds out by itself.
   * Example: `upgrade`.
   */
  OperatorType?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** When to restart the instance for the new type, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2018-01-01T12:05Z`. */
  RebootTime?: string | undefined;
  /**
   * Whether to restart the instance as soon as the change is made. A stopped instance stays stopped. Default:
   * `false`. Example: `false`.
   */
  RebootWhenFinished?: boolean | undefined;
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

/** `SystemDisk` in a request of `ModifyPrepayInstanceSpec`. */
export interface ModifyPrepayInstanceSpecRequestSystemDisk {
  /**
   * The kind of disk to move the system disk to. Only for leaving a retired type without I/O optimization for a
   * current one.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   *
   * Example: `cloud_efficiency`.
   */
  Category?: 'cloud_efficiency' | 'cloud_ssd' | (string & {}) | undefined;
}

/** `Disk` in a request of `ModifyPrepayInstanceSpec`. */
export interface ModifyPrepayInstanceSpecRequestDisk {
  /** The kind of disk to change to; not open to the public. */
  Category?: string | undefined;
  /** The disk to change; not open to the public. */
  DiskId?: string | undefined;
  /** The performance level to change to; not open to the public. */
  PerformanceLevel?: string | undefined;
}

/** The answer of `ModifyPrepayInstanceSpec`. */
export interface ModifyPrepayInstanceSpecResponse {
  /** The order that the call placed, as billing knows it. Example: `1234567890`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Gives a subscription instance a larger or smaller type for the rest of its term.
 *
 * Works in the background, some 5 to 10 seconds; the new type works after the next start, or {@link
 * RebootInstance}. A larger type needs the instance `Running` or `Stopped` and costs the difference, a smaller one
 * needs it `Stopped` and pays the difference back, vouchers excepted. Not possible once the subscription has run
 * out. For pay-as-you-go instances, use {@link ModifyInstanceSpec}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyPrepayInstanceSpec`.
 * - Errors: `IncorrectInstanceStatus`, `InstanceDowngrade.QuotaExceed`, `InvalidAccountStatus.NotEnoughBalance`,
 * `InvalidOperation.Ipv4CountExceeded`, `InvalidOperation.Ipv6CountExceeded`, `OperationDenied.NoStock`, and 38
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrepayInstanceSpec
 */
export const ModifyPrepayInstanceSpec: Operation<ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse> = {
  name: 'ModifyPrepayInstanceSpec',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

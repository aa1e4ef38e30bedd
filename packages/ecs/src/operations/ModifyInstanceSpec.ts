// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecRequest {
  /** What becomes of the system disk along with the type. */
  SystemDisk?: ModifyInstanceSpecRequestSystemDisk | undefined;
  /** A change for a limited time; by invitation only. */
  Temporary?: ModifyInstanceSpecRequestTemporary | undefined;
  /**
   * Whether the instance may move to another cluster for the new type. In the classic network, its private address
   * changes then; coming from retired types, so do the names of disk devices. Default: `false`. Example: `false`.
   */
  AllowMigrateAcrossZone?: boolean | undefined;
  /** Whether the call returns before the change is made. Default: `false`. Example: `false`. */
  Async?: boolean | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
   */
  ClientToken?: string | undefined;
  /** Changes to disks along with the type; not open to the public. Items: at most 128. */
  Disk?: readonly ModifyInstanceSpecRequestDisk[] | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /** The type to change to. Leave it out to change the bandwidth. Example: `ecs.g6.large`. */
  InstanceType?: string | undefined;
  /**
   * The most that may come in over the public address, in Mbit/s. Up to 10 Mbit/s outbound, at most 10; above, at
   * most the outbound value, which is then also what leaving it out means. Default: `10`. Range: 1 to 200.
   * Example: `10`.
   */
  InternetMaxBandwidthIn?: number | undefined;
  /** The most that may go out over the public address, in Mbit/s. Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** How the change is made; not open to the public. */
  ModifyMode?: 'Online' | 'Offline' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `SystemDisk` in a request of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecRequestSystemDisk {
  /**
   * The kind of disk to move the system disk to. Only for leaving a retired type without I/O optimization for a
   * current one.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   *
   * Example: `cloud_ssd`.
   */
  Category?: 'cloud_efficiency' | 'cloud_ssd' | (string & {}) | undefined;
}

/** `Temporary` in a request of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecRequestTemporary {
  /** When the limited time ends; by invitation only. */
  EndTime?: string | undefined;
  /** The bandwidth during the limited time, in Mbit/s; by invitation only. */
  InternetMaxBandwidthOut?: number | undefined;
  /** When the limited time begins; by invitation only. */
  StartTime?: string | undefined;
}

/** `Disk` in a request of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecRequestDisk {
  /** The kind of disk to change to; not open to the public. */
  Category?: string | undefined;
  /** The disk to change; not open to the public. */
  DiskId?: string | undefined;
  /** The performance level to change to; not open to the public. */
  PerformanceLevel?: string | undefined;
}

/** The answer of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Gives a pay-as-you-go instance another type, or another public bandwidth.
 *
 * One of the two per call. For another type, the instance must be `Stopped`, and the new type works once it starts
 * again; for bandwidth, `Running` or `Stopped`, and it works at once. Nothing may be left to pay. Which types are
 * possible, {@link DescribeResourcesModification} tells. For subscriptions, use {@link ModifyPrepayInstanceSpec}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyInstanceSpec`.
 * - Errors: `DependencyViolation.InstanceType`, `InvalidParameter.Conflict`, `InstanceLockedForSecurity`,
 * `InvalidAccountStatus.NotEnoughBalance`, `InvalidOperation.Ipv4CountExceeded`,
 * `InvalidOperation.Ipv6CountExceeded`, and 43 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSpec
 */
export const ModifyInstanceSpec: Operation<ModifyInstanceSpecRequest, ModifyInstanceSpecResponse> = {
  name: 'ModifyInstanceSpec',
  ram: 'ecs',
  clientToken: true,
};

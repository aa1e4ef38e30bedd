// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ResizeDisk`. */
export interface ResizeDiskRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The disk, `d-…`. Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId: string;
  /**
   * The new size in GiB, larger than the present one. How far it can go depends on category and performance level.
   * Range: 1 to 131072. Example: `1900`.
   */
  NewSize: number;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * When the new size shows on the instance.
   * - `offline`: After a restart with {@link RebootInstance}; also works on a `Stopped` instance.
   * - `online`: At once, without a restart; the instance must be `Running`. Not for `cloud` disks.
   *
   * Example: `offline`.
   */
  Type?: 'offline' | 'online' | (string & {}) | undefined;
}

/** The answer of `ResizeDisk`. */
export interface ResizeDiskResponse {
  /** The order for the added capacity; only for subscription disks. Example: `204135153888639`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `F3CD6886-D8D0-4FEE-B93E-1B73239643F9`. */
  RequestId: string;
}

/**
 * Makes a system or data disk larger; it can never be made smaller.
 *
 * The disk must be `Available` or `In_use`, and no snapshot of it in the making. Partitions and file systems do
 * not grow with it: extend them on the instance afterwards. A disk with an MBR partition table must stay within 2
 * TiB, or data may be lost. A snapshot beforehand is a good idea. Subscription disks are charged for the
 * difference at once.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ResizeDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
 * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `InvalidParameter.Conflict`,
 * `InstanceLockedForSecurity`, `Operation.Conflict`, `OperationDenied`, and 26 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResizeDisk
 */
export const ResizeDisk: Operation<ResizeDiskRequest, ResizeDiskResponse> = {
  name: 'ResizeDisk',
  ram: 'ecs',
  clientToken: true,
};

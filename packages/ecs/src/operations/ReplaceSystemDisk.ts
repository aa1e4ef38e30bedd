// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReplaceSystemDisk`. */
export interface ReplaceSystemDiskRequest {
  /** Settings of the new system disk; what it holds comes from `ImageId`. */
  SystemDisk?: ReplaceSystemDiskRequestSystemDisk | undefined;
  /** Deprecated; the image has its architecture. Example: `i386`. */
  Architecture?: string | undefined;
  /** Roles of other accounts that ECS takes on; not open to the public. Items: at most 10. */
  Arn?: readonly ReplaceSystemDiskRequestArn[] | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** Deprecated; name the new content with `ImageId`. Example: `d-bp67acfmxazb4ph9vu1o`. */
  DiskId?: string | undefined;
  /** The algorithm to encrypt the new disk with; not open to the public. Example: `hide`. */
  EncryptAlgorithm?: string | undefined;
  /**
   * Whether the new disk is encrypted. Set it for an encrypted image that another account shares, so that your own
   * key is used. Default: `false`. Example: `false`.
   */
  Encrypted?: boolean | undefined;
  /** The image that the new system disk is made from. Example: `m-bp67acfmxazb4ph3lup3`. */
  ImageId: string;
  /** The instance whose system disk is replaced; it must be `Stopped`. Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  /**
   * The KMS key to encrypt the new system disk with. Characters: at most 64. Example:
   * `e522b26d-abf6-4e0d-b5da-04b7ff11723c`.
   */
  KMSKeyId?: string | undefined;
  /**
   * The SSH key pair to log on with afterwards; turns the password off. Only for Linux. Example:
   * `testKeyPairName`.
   */
  KeyPairName?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * A new password of `root` or `administrator`: 8 to 30 characters of at least three kinds. Left out, it stays.
   * Example: `EcsV587!`.
   */
  Password?: string | undefined;
  /**
   * Whether the password that the image comes with counts; leave `Password` empty then. Default: `false`. Example:
   * `false`.
   */
  PasswordInherit?: boolean | undefined;
  /** Deprecated; the image has its operating system. Example: `CentOS`. */
  Platform?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Whether the basic edition of Security Center is installed in the new system.
   * - `Active`: It is; only for public images.
   * - `Deactive`: It is not.
   *
   * Default: `Deactive`. Example: `Active`.
   */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
  /**
   * Whether the vendor's servers are set up in the system: for time (NTP) and packages (YUM) on Linux, for time
   * and activation (KMS) on Windows. Example: `true`.
   */
  UseAdditionalService?: boolean | undefined;
}

/** `SystemDisk` in a request of `ReplaceSystemDisk`. */
export interface ReplaceSystemDiskRequestSystemDisk {
  /**
   * The size of the new disk in GiB; neither smaller than the old disk nor than the image. Default: `40`. Example:
   * `80`.
   */
  Size?: number | undefined;
}

/** `Arn` in a request of `ReplaceSystemDisk`. */
export interface ReplaceSystemDiskRequestArn {
  /** A part of `Arn`, which is not open to the public. Example: `0`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** Kind of the role in `Arn`, which is not open to the public. */
  RoleType?: string | undefined;
  /** ARN of the RAM role in `Arn`, which is not open to the public. */
  Rolearn?: string | undefined;
}

/** The answer of `ReplaceSystemDisk`. */
export interface ReplaceSystemDiskResponse {
  /** The system disk that the instance has now, under its new id. Example: `d-bp67acfmxazb4ph9vu1o`. */
  DiskId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Puts a new system disk, from another image, into a stopped instance; the old disk and its data are released.
 *
 * The instance must be `Stopped` (in the mode that keeps its resources, or it may not start again), without unpaid
 * orders. Billing and category of the disk stay; its id changes. Done in the background: once `OperationLocks` in
 * {@link DescribeInstances} is empty, call {@link StartInstance}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ReplaceSystemDisk`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`,
 * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `DependencyViolation.IoOptimize`,
 * `InvalidParameter.Conflict`, `InstanceLockedForSecurity`, `QuotaExceed.BuyImage`, and 40 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReplaceSystemDisk
 */
export const ReplaceSystemDisk: Operation<ReplaceSystemDiskRequest, ReplaceSystemDiskResponse> = {
  name: 'ReplaceSystemDisk',
  ram: 'ecs',
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CloneDisks`. */
export interface CloneDisksRequest {
  /** Roles of other accounts that ECS takes on; not open to the public. */
  Arn?: readonly CloneDisksRequestArn[] | undefined;
  /**
   * Whether the new disk may go beyond its performance for a time, at extra cost; only with `DiskCategory`
   * `cloud_auto`. Example: `true`.
   */
  BurstingEnabled?: boolean | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * The category of the new disk. A regional source needs a regional category, any other source another one.
   * - `cloud_essd`: ESSD, with a `PerformanceLevel`.
   * - `cloud_auto`: ESSD AutoPL, whose speed can be provisioned apart from its size.
   * - `cloud_essd_entry`: ESSD Entry, the small ESSD.
   * - `cloud_regional_disk_auto`: Regional ESSD, whose data lies in several zones.
   *
   * Example: `cloud_essd`.
   */
  DiskCategory: 'cloud_essd' | 'cloud_auto' | 'cloud_essd_entry' | 'cloud_regional_disk_auto' | (string & {});
  /** A name for the disk, of 2 to 128 characters, starting with a letter. Example: `MyDiskName`. */
  DiskName?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `true`.
   */
  DryRun?: 'true' | 'false' | (string & {}) | undefined;
  /**
   * Whether the new disk is encrypted. The clone of an encrypted disk must be, too. Default: `false`. Example:
   * `false`.
   */
  Encrypted?: boolean | undefined;
  /**
   * The KMS key to encrypt the new disk with; it may be another than that of the source. Example:
   * `key-szz67b2f696f4wh9yeg5d`.
   */
  KmsKeyId?: string | undefined;
  /** Whether several instances may have the new disk at once; only for `cloud_essd`. Example: `Disabled`. */
  MultiAttach: 'Disabled' | 'Enabled' | (string & {});
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * How fast the ESSD is, if the category is `cloud_essd`; higher levels need larger disks.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Example: `PL1`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * IOPS that the new disk gets beyond what its size gives, at extra cost; only for `cloud_auto`, from 4 GiB on.
   * Example: `10`.
   */
  ProvisionedIops?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp199lyny9b32ji`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The size of the new disk in GiB; at least that of the source. Example: `60`. */
  Size: number;
  /**
   * The disk to copy; an ESSD of any kind, also a subscription disk that has expired. Example:
   * `d-bp1d6tsvznfghy7yprji`.
   */
  SourceDiskId: string;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. */
  Tag?: readonly CloneDisksRequestTag[] | undefined;
}

/** `Arn` in a request of `CloneDisks`. */
export interface CloneDisksRequestArn {
  /** A part of `Arn`, which is not open to the public. */
  AssumeRoleFor?: string | undefined;
  /** Kind of the role in `Arn`, which is not open to the public. */
  RoleType?: string | undefined;
  /** ARN of the RAM role in `Arn`, which is not open to the public. */
  Rolearn?: string | undefined;
}

/** `Tag` in a request of `CloneDisks`. */
export interface CloneDisksRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `CloneDisks`. */
export interface CloneDisksResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** The task of the cloning, for {@link DescribeTasks}. Example: `g-2ze2op2grqpclwu74p97`. */
  TaskGroupId?: string;
}

/**
 * Copies an ESSD into a new disk in the same zone, of another size or category if need be.
 *
 * Runs in the background: ask {@link DescribeTasks} with the `TaskGroupId` how it goes. The source must be
 * `In_use` on an instance that is `Running` or `Stopped`, or `Available` after having been attached once; it must
 * not be changing its size or category. A regional source gives a regional clone, any other source never does. A
 * clone cannot be re-initialized, and does not follow its source into a storage set or cluster. It is charged from
 * its creation, attached or not.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CloneDisks`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CloneDisks
 */
export const CloneDisks: Operation<CloneDisksRequest, CloneDisksResponse> = {
  name: 'CloneDisks',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

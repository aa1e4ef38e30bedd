// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDisk`. */
export interface CreateDiskRequest {
  /** Not open to the public; leave it out. Example: `hide`. */
  AdvancedFeatures?: string | undefined;
  /** Roles of other accounts that ECS takes on; not open to the public. Items: at most 10. */
  Arn?: readonly CreateDiskRequestArn[] | undefined;
  /**
   * Whether the disk may go beyond its performance for a time, at extra cost; only for `cloud_auto`. Example:
   * `false`.
   */
  BurstingEnabled?: boolean | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * A note about the disk, of 2 to 256 characters; it must not start with `http://` or `https://`. Example:
   * `testDescription`.
   */
  Description?: string | undefined;
  /**
   * The category of the new disk; it sets which sizes are possible and how fast the disk is.
   * - `cloud`: Basic disk, of the oldest generation.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   * - `cloud_essd`: ESSD, with a `PerformanceLevel`.
   * - `cloud_auto`: ESSD AutoPL, whose speed can be provisioned apart from its size.
   * - `cloud_essd_entry`: ESSD Entry, the small ESSD.
   * - `cloud_regional_disk_auto`: Regional ESSD, whose data lies in several zones.
   * - `elastic_ephemeral_disk_standard`: Elastic ephemeral disk, standard edition.
   * - `elastic_ephemeral_disk_premium`: Elastic ephemeral disk, premium edition.
   *
   * Default: `cloud`. Example: `cloud_ssd`.
   */
  DiskCategory?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | 'cloud_essd_entry'
    | 'cloud_regional_disk_auto'
    | 'elastic_ephemeral_disk_standard'
    | 'elastic_ephemeral_disk_premium'
    | (string & {})
    | undefined;
  /** A name for the disk, of 2 to 128 characters, starting with a letter. Example: `testDiskName`. */
  DiskName?: string | undefined;
  /** The algorithm of the encryption; not open to the public. Example: `hide`. */
  EncryptAlgorithm?: string | undefined;
  /**
   * Whether the data on the disk is encrypted; `KMSKeyId` chooses the key. It cannot be undone later. Default:
   * `false`. Example: `false`.
   */
  Encrypted?: boolean | undefined;
  /**
   * The subscription instance to create the disk for, as a subscription disk that is attached at once. Excludes
   * `ZoneId`; tags, resource group, `ClientToken` and `KMSKeyId` are then ignored. Example:
   * `i-bp18pnlg1ds9rky4jdqi`.
   */
  InstanceId?: string | undefined;
  /**
   * The KMS key to encrypt with, if `Encrypted` is true. Left out, it is the key of your own encrypted snapshot,
   * or else the default key of the account ({@link DescribeDiskDefaultKMSKeyId}), or else the service key.
   * Characters: at most 64. Example: `0e478b7a-4262-4802-b8cb-00d3fb40826X`.
   */
  KMSKeyId?: string | undefined;
  /**
   * Whether several instances may have the disk at once. Only for ESSDs, and only pay-as-you-go, so not together
   * with `InstanceId`; such a disk can only be a data disk. Default: `Disabled`. Example: `Disabled`.
   */
  MultiAttach?: 'Disabled' | 'Enabled' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * How fast the ESSD is, if the category is `cloud_essd`; higher levels need larger disks.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Default: `PL1`. Example: `PL1`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * IOPS to add to what the size gives, at extra cost; only for `cloud_auto`, and from 4 GiB on. Range: at least
   * 0. Example: `40000`.
   */
  ProvisionedIops?: number | bigint | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The size in GiB; what is possible depends on the category and the performance level. With `SnapshotId`, the
   * disk gets the larger of this and the size of the snapshot. Range: 1 to 131072. Example: `2000`.
   */
  Size?: number | undefined;
  /**
   * The snapshot whose data the disk starts with. Elastic ephemeral disks cannot come from one, nor does a
   * snapshot of before 16 July 2013 work. Example: `s-bp67acfmxazb4ph5gibd`.
   */
  SnapshotId?: string | undefined;
  /**
   * The dedicated block storage cluster to create the disk in. Excludes the storage set parameters. Example:
   * `dbsc-j5e1sf2vaf5he8m22ojo`.
   */
  StorageClusterId?: string | undefined;
  /**
   * The storage set, `ss-…`, over whose partitions disks are spread. Excludes a dedicated block storage cluster.
   * Example: `ss-bp67acfmxazb4p8w299a`.
   */
  StorageSetId?: string | undefined;
  /**
   * The number of partitions that the storage set has at most, for its disks to be spread over. Default: `2`.
   * Range: at least 1. Example: `3`.
   */
  StorageSetPartitionNumber?: number | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateDiskRequestTag[] | undefined;
  /**
   * The zone of the new disk if it is pay-as-you-go; needed unless `InstanceId` is given, and excluded by it.
   * Regional ESSDs do without. Example: `cn-hangzhou-g`.
   */
  ZoneId?: string | undefined;
}

/** `Arn` in a request of `CreateDisk`. */
export interface CreateDiskRequestArn {
  /** A part of `Arn`, which is not open to the public. Example: `1000000000`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** Kind of the role in `Arn`, which is not open to the public. Example: `hide`. */
  RoleType?: string | undefined;
  /** ARN of the RAM role in `Arn`, which is not open to the public. Example: `hide`. */
  Rolearn?: string | undefined;
}

/** `Tag` in a request of `CreateDisk`. */
export interface CreateDiskRequestTag {
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

/** The answer of `CreateDisk`. */
export interface CreateDiskResponse {
  /** The new disk, for {@link AttachDisk}. Example: `d-bp131n0q38u3a4zikvdq`. */
  DiskId?: string;
  /** The order of a subscription disk; missing for pay-as-you-go. Example: `204135153888639`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Creates a data disk, empty or from a snapshot, in a zone or straight on a subscription instance.
 *
 * With `ZoneId` the disk is pay-as-you-go and attached to nothing: wait with {@link DiskAvailable}, then call
 * {@link AttachDisk}. With `InstanceId` it becomes a subscription disk of that subscription instance. Charges
 * start at once, attached or not. The automatic snapshots of a new disk go away with it; {@link
 * ModifyDiskAttribute} changes that.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateDisk`, on `acs:ecs:{regionId}:{accountId}:disk/*`,
 * `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
 * - Errors: `Duplicate.TagKey`, `EncryptedOption.Conflict`, `InvalidParameter.Conflict`,
 * `InvalidParameter.DiskCategoryAndMultiAttachConflict`, `InvalidParameter.MultiAttachAndInstanceIdConflict`,
 * `InstanceDiskCategoryLimitExceed`, and 53 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDisk
 */
export const CreateDisk: Operation<CreateDiskRequest, CreateDiskResponse> = {
  name: 'CreateDisk',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

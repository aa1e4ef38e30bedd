// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDisks`. */
export interface DescribeDisksRequest {
  /** A further condition; the only one there is goes by the time of creation. */
  Filter?: readonly DescribeDisksRequestFilter[] | undefined;
  /** What to return besides; `Placement` adds where the data of regional disks lies. Items: at most 5. */
  AdditionalAttributes?: readonly string[] | undefined;
  /** Return only disks that this automatic snapshot policy applies to. Example: `sp-m5e2w2jutw8bv31216i2`. */
  AutoSnapshotPolicyId?: string | undefined;
  /**
   * Return only disks of this category.
   * - `all`: Disks of every category.
   * - `cloud`: Basic disks.
   * - `cloud_efficiency`: Ultra disks.
   * - `cloud_ssd`: Standard SSDs.
   * - `cloud_essd`: ESSDs.
   * - `cloud_auto`: ESSD AutoPL disks.
   * - `cloud_regional_disk_auto`: Regional ESSDs.
   * - `cloud_essd_entry`: ESSD Entry disks.
   * - `elastic_ephemeral_disk_standard`: Elastic ephemeral disks, standard edition.
   * - `elastic_ephemeral_disk_premium`: Elastic ephemeral disks, premium edition.
   * - `local_ssd_pro`: Local disks for many small reads and writes.
   * - `local_hdd_pro`: Local disks for high throughput.
   * - `ephemeral`: Local disks of an old kind.
   * - `ephemeral_ssd`: Local SSDs of an old kind.
   *
   * Default: `all`. Example: `all`.
   */
  Category?:
    | 'all'
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | 'cloud_regional_disk_auto'
    | 'cloud_essd_entry'
    | 'elastic_ephemeral_disk_standard'
    | 'elastic_ephemeral_disk_premium'
    | 'local_ssd_pro'
    | 'local_hdd_pro'
    | 'ephemeral'
    | 'ephemeral_ssd'
    | (string & {})
    | undefined;
  /**
   * Return only disks whose automatic snapshots are, or are not, deleted with them. Default: `false`. Example:
   * `false`.
   */
  DeleteAutoSnapshot?: boolean | undefined;
  /**
   * Return only disks that are, or are not, released along with their instance. Default: `false`. Example:
   * `false`.
   */
  DeleteWithInstance?: boolean | undefined;
  /**
   * Return only disks that are paid for like this.
   * - `PrePaid`: Subscription.
   * - `PostPaid`: Pay-as-you-go.
   *
   * Example: `PostPaid`.
   */
  DiskChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * Return only these disks; a JSON list of at most 100 ids. Example: `["d-bp67acfmxazb4puc6u26",
   * "d-bp67acfmxazb4gh2flr8", "d-bp67acfmxazb4diko0bn"]`.
   */
  DiskIds?: readonly string[] | string | undefined;
  /** Return only disks of this name. Example: `testDiskName`. */
  DiskName?: string | undefined;
  /**
   * Return only system disks or only data disks.
   * - `all`: Both.
   * - `system`: System disks.
   * - `data`: Data disks.
   *
   * Default: `all`. Example: `all`.
   */
  DiskType?: 'all' | 'system' | 'data' | (string & {}) | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * Deprecated; automatic snapshots are possible for every disk now. `EnableAutomatedSnapshotPolicy` asks whether
   * a policy applies. Example: `true`.
   * @deprecated The vendor advises against its use.
   */
  EnableAutoSnapshot?: boolean | undefined;
  /**
   * Return only disks that an automatic snapshot policy does, or does not, apply to. Default: `false`. Example:
   * `false`.
   */
  EnableAutomatedSnapshotPolicy?: boolean | undefined;
  /**
   * Return only disks that are, or are not, Shared Block Storage, the forerunner of `MultiAttach`. Example:
   * `false`.
   */
  EnableShared?: boolean | undefined;
  /** Set to true to get encrypted disks only; false does not filter. Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Return only disks that are attached to this instance. Example: `i-bp67acfmxazb4q04ssho`. */
  InstanceId?: string | undefined;
  /** Return only disks encrypted with this KMS key. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string | undefined;
  /**
   * Return only disks locked for this reason.
   * - `financial`: A payment is overdue.
   * - `security`: The vendor locked it for security.
   *
   * Example: `security`.
   */
  LockReason?: 'financial' | 'security' | (string & {}) | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Range: 1 to 500. Example:
   * `50`.
   */
  MaxResults?: number | undefined;
  /**
   * Return only disks that several instances can, or cannot, have at once.
   * - `LegacyShared`: Shared Block Storage, the forerunner.
   *
   * Example: `Disabled`.
   */
  MultiAttach?: 'Disabled' | 'Enabled' | 'LegacyShared' | (string & {}) | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * Return only disks that can, or cannot, be detached and live on their own. Local disks and subscription data
   * disks cannot. Example: `false`.
   */
  Portable?: boolean | undefined;
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
  /** Return only disks that were created from this snapshot. Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId?: string | undefined;
  /**
   * Return only disks in this state.
   * - `In_use`: Attached to an instance.
   * - `Available`: Attached to nothing.
   * - `ReIniting`: Being set back to its first state.
   * - `All`: Whatever the state.
   *
   * Default: `All`. Example: `All`.
   */
  Status?:
    | 'In_use'
    | 'Available'
    | 'Attaching'
    | 'Detaching'
    | 'Creating'
    | 'ReIniting'
    | 'All'
    | (string & {})
    | undefined;
  /** Return only disks with all these tags. Items: at most 20. */
  Tag?: readonly DescribeDisksRequestTag[] | undefined;
  /** Return only disks in this zone. Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Filter` in a request of `DescribeDisks`. */
export interface DescribeDisksRequestFilter {
  /** What to filter by; only `CreationStartTime`, together with `Filter.Value`. Example: `CreationStartTime`. */
  Key?: string | undefined;
  /** Return only disks created after this time, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2017-12-05T22:40Z`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `DescribeDisks`. */
export interface DescribeDisksRequestTag {
  /** A tag key that the disks must have. Example: `TestKey`. */
  Key?: string | undefined;
  /** The value that the tag must have. Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeDisks`. */
export interface DescribeDisksResponse {
  /** The disks of this page. */
  Disks?: DescribeDisksResponseDisks;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `15`. */
  TotalCount?: number;
}

/** `Disks` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisks {
  /** One disk with its size, its state and where it is attached. */
  Disk?: DescribeDisksResponseDisksDisk[];
}

/** `Disks.Disk` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDisk {
  /** When the disk was attached, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2021-06-07T06:08:56Z`. */
  AttachedTime?: string;
  /** The instances that have the disk; several with `MultiAttach`. */
  Attachments?: DescribeDisksResponseDisksDiskAttachments;
  /**
   * The automatic snapshot policy that applies to the disk, `sp-…`; empty if none does. Example:
   * `sp-bp67acfmxazb4pjrf1aq`.
   */
  AutoSnapshotPolicyId?: string;
  /** In limited preview, and empty for now. */
  BdfId?: string;
  /** Whether the disk may go beyond its performance for a time; only `cloud_auto` can. Example: `false`. */
  BurstingEnabled?: boolean;
  /**
   * The category of the disk.
   * - `cloud`: Basic disk.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   * - `cloud_essd`: ESSD.
   * - `cloud_auto`: ESSD AutoPL.
   * - `cloud_essd_entry`: ESSD Entry.
   * - `local_ssd_pro`: Local disk for many small reads and writes.
   * - `local_hdd_pro`: Local disk for high throughput.
   * - `elastic_ephemeral_disk_standard`: Elastic ephemeral disk, standard edition.
   * - `elastic_ephemeral_disk_premium`: Elastic ephemeral disk, premium edition.
   * - `ephemeral`: Local disk of an old kind.
   * - `ephemeral_ssd`: Local SSD of an old kind.
   *
   * Example: `cloud_ssd`.
   */
  Category?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | 'local_ssd_pro'
    | 'local_hdd_pro'
    | 'cloud_essd_entry'
    | 'elastic_ephemeral_disk_standard'
    | 'elastic_ephemeral_disk_premium'
    | 'ephemeral'
    | 'ephemeral_ssd'
    | (string & {});
  /** When the disk was created, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2021-06-07T06:08:54Z`. */
  CreationTime?: string;
  DataSource?: DescribeDisksResponseDisksDiskDataSource;
  /** Whether the automatic snapshots of the disk are deleted along with it. Example: `false`. */
  DeleteAutoSnapshot?: boolean;
  /** Whether the disk is released along with its instance. Example: `true`. */
  DeleteWithInstance?: boolean;
  /** The note about the disk. Example: `testDescription`. */
  Description?: string;
  /** When the disk was last detached, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2021-06-07T21:01:22Z`. */
  DetachedTime?: string;
  /**
   * Name of the device inside the instance, such as `/dev/xvdb`; empty while the disk is attached to nothing.
   * Example: `/dev/xvdb`.
   */
  Device?: string;
  /**
   * How the disk is paid for.
   * - `PrePaid`: Subscription.
   * - `PostPaid`: Pay-as-you-go.
   *
   * Example: `PrePaid`.
   */
  DiskChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  /** The disk, `d-…`. Example: `d-bp18um4r4f2fve24s00n`. */
  DiskId?: string;
  /** The name of the disk; not unique. Example: `testDiskName`. */
  DiskName?: string;
  /** Whether automatic snapshots of the disk are possible at all. Example: `false`. */
  EnableAutoSnapshot?: boolean;
  /** Whether an automatic snapshot policy applies to the disk. Example: `false`. */
  EnableAutomatedSnapshotPolicy?: boolean;
  /** Whether the data on the disk is encrypted. Example: `false`. */
  Encrypted?: boolean;
  /** When the subscription of the disk ends, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2021-07-07T16:00Z`. */
  ExpiredTime?: string;
  /** The number of reads and writes a second that the disk can do together. Example: `4000`. */
  IOPS?: number;
  /** The number of reads a second that the disk can do. Example: `2000`. */
  IOPSRead?: number;
  /** The number of writes a second that the disk can do. Example: `2000`. */
  IOPSWrite?: number;
  /**
   * The image that a system disk was made from; it stays the same for the life of the disk. Empty for others.
   * Example: `m-bp13aqm171qynt3uhc1d`.
   */
  ImageId?: string;
  /** The instance that has the disk; empty while it is attached to nothing. Example: `i-bp67acfmxazb4q04ssho`. */
  InstanceId?: string;
  /**
   * The KMS key that the disk is encrypted with; empty if it is not. Example:
   * `0e478b7a-4262-4802-b8cb-00d3fb408fdd`.
   */
  KMSKeyId?: string;
  /** The number of instances that have the disk, if it is Shared Block Storage. Example: `1`. */
  MountInstanceNum?: number;
  /** The instances that have the disk, if it is Shared Block Storage; see `Attachments` for other disks. */
  MountInstances?: DescribeDisksResponseDisksDiskMountInstances;
  /** Whether several instances can have the disk at once. Example: `Disabled`. */
  MultiAttach?: 'Disabled' | 'Enabled' | 'LegacyShared' | (string & {});
  /** The locks on the disk; empty while it can be used freely. */
  OperationLocks?: DescribeDisksResponseDisksDiskOperationLocks;
  /**
   * The performance level of the ESSD; missing for other categories.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Example: `PL0`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {});
  /** Where the data of a regional disk lies; only with `AdditionalAttributes` `Placement`. */
  Placement?: DescribeDisksResponseDisksDiskPlacement;
  /** Whether the disk can be detached and lives on without its instance. Example: `false`. */
  Portable?: boolean;
  /** Code of the Marketplace product that the disk came with. Example: `jxsc000204`. */
  ProductCode?: string;
  /** The IOPS that were bought beyond what the size gives, for a `cloud_auto` disk. Example: `40000`. */
  ProvisionedIops?: number;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Serial number of the disk, by which the operating system finds it. Example: `bp18um4r4f2fve2rnh9`. */
  SerialNumber?: string;
  /** The size of the disk in GiB. Example: `60`. */
  Size?: number;
  /** The disk that this one was cloned from; empty if it is no clone. Example: `d-12391tk0fffu021vftgk`. */
  SourceDiskId?: string;
  /** The snapshot that the disk was created from; empty if there was none. Example: `s-bp67acfmxazb4ph5gibd`. */
  SourceSnapshotId?: string;
  /**
   * Where the disk is in its life.
   * - `In_use`: Attached to an instance.
   * - `Available`: Attached to nothing.
   * - `ReIniting`: Being set back to its first state.
   *
   * Example: `In_use`.
   */
  Status?: 'In_use' | 'Available' | 'Attaching' | 'Detaching' | 'Creating' | 'ReIniting' | (string & {});
  /**
   * The dedicated block storage cluster that the disk lies in; empty if in none. Example:
   * `dbsc-j5e1sf2vaf5he8m22ojo`.
   */
  StorageClusterId?: string;
  /**
   * The storage set, `ss-…`, over whose partitions disks are spread. Excludes a dedicated block storage cluster.
   * Example: `ss-i-bp1j4i2jdf3owlhecj0s`.
   */
  StorageSetId?: string;
  /** The number of partitions that the storage set has at most, for its disks to be spread over. Example: `11`. */
  StorageSetPartitionNumber?: number;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeDisksResponseDisksDiskTags;
  /** The MB/s that the disk can read and write together. Example: `100`. */
  Throughput?: number;
  /** The MB/s that the disk can read. Example: `100`. */
  ThroughputRead?: number;
  /** The MB/s that can be written to the disk. Example: `100`. */
  ThroughputWrite?: number;
  /**
   * Whether the disk holds the operating system.
   * - `system`: System disk.
   * - `data`: Data disk.
   *
   * Example: `system`.
   */
  Type?: 'system' | 'data' | (string & {});
  /** The zone of the disk; only instances there can have it. Example: `cn-hangzhou-i`. */
  ZoneId?: string;
}

/** `Disks.Disk.Attachments` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskAttachments {
  /** One instance that has the disk, with the device name there and since when. */
  Attachment?: DescribeDisksResponseDisksDiskAttachmentsAttachment[];
}

/** `Disks.Disk.Attachments.Attachment` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskAttachmentsAttachment {
  /** When the disk was attached, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2021-06-07T06:08:56Z`. */
  AttachedTime?: string;
  /** Name of the device inside this instance, such as `/dev/xvdb`. Example: `/dev/xvda`. */
  Device?: string;
  /** An instance that the disk is attached to. Example: `i-bp67acfmxazb4q04ssho`. */
  InstanceId?: string;
}

/** `Disks.Disk.DataSource` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskDataSource {
  Id?: string;
  Type?: string;
}

/** `Disks.Disk.MountInstances` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskMountInstances {
  /** One instance that shares the disk, with the device name there and since when. */
  MountInstance?: DescribeDisksResponseDisksDiskMountInstancesMountInstance[];
}

/** `Disks.Disk.MountInstances.MountInstance` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskMountInstancesMountInstance {
  /** When the disk was attached, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-12-05T2340:00Z`. */
  AttachedTime?: string;
  /** Name of the shared device inside this instance, such as `/dev/xvdb`. Example: `/dev/xvda`. */
  Device?: string;
  /** An instance that the shared disk is attached to. Example: `i-bp1j4i2jdf3owlhecj0s`. */
  InstanceId?: string;
}

/** `Disks.Disk.OperationLocks` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskOperationLocks {
  /** One lock, with its reason. */
  OperationLock?: DescribeDisksResponseDisksDiskOperationLocksOperationLock[];
}

/** `Disks.Disk.OperationLocks.OperationLock` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskOperationLocksOperationLock {
  /** Why the disk is locked, such as `financial` for an overdue payment or `security`. Example: `security`. */
  LockReason?: string;
}

/** `Disks.Disk.Placement` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskPlacement {
  /** The zones that hold the data of the regional disk. */
  ZoneIds?: string;
}

/** `Disks.Disk.Tags` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeDisksResponseDisksDiskTagsTag[];
}

/** `Disks.Disk.Tags.Tag` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists disks, local disks and elastic ephemeral disks, with their state, size and attachments.
 *
 * Filters are combined with "and". An empty list in `DiskIds` matches nothing, unlike leaving it out. Walk large
 * results with `MaxResults` and `NextToken`: once these are used, page numbers and `TotalCount` mean nothing.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link DiskAvailable}, {@link DiskInUse}, {@link DiskDeleted}, {@link DiskExists}.
 * - RAM action: `ecs:DescribeDisks`, on `acs:ecs:{regionId}:{accountId}:disk/*`,
 * `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
 * - Errors: `InvalidRegion.NotFound`, `InvalidSnapshot.NotFound`, `InvalidZoneId.NotFound`,
 * `InvalidDiskChargeType.NotFound`, `InvalidFilterKey.NotFound`, `InvalidLockReason.NotFound`, and 17 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisks
 */
export const DescribeDisks: PaginatedOperation<DescribeDisksRequest, DescribeDisksResponse, DescribeDisksResponseDisksDisk> = {
  name: 'DescribeDisks',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  parameters: { DiskIds: { style: 'json' } },
  pagination: {
    style: 'token',
    items: 'Disks.Disk',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
    alternative: {
      style: 'page',
      items: 'Disks.Disk',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
      defaultPageSize: 100,
    },
  },
};

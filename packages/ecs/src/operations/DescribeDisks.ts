// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDisks`. */
export interface DescribeDisksRequest {
  Filter?: readonly DescribeDisksRequestFilter[] | undefined;
  /** Items: at most 5. */
  AdditionalAttributes?: readonly string[] | undefined;
  /** Example: `sp-m5e2w2jutw8bv31216i2`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Default: `all`. Example: `all`. */
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
  /** Default: `false`. Example: `false`. */
  DeleteAutoSnapshot?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  DeleteWithInstance?: boolean | undefined;
  /** Example: `PostPaid`. */
  DiskChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `["d-bp67acfmxazb4puc6u26", "d-bp67acfmxazb4gh2flr8", "d-bp67acfmxazb4diko0bn"]`. */
  DiskIds?: readonly string[] | string | undefined;
  /** Example: `testDiskName`. */
  DiskName?: string | undefined;
  /** Default: `all`. Example: `all`. */
  DiskType?: 'all' | 'system' | 'data' | (string & {}) | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /**
   * Example: `true`.
   * @deprecated The vendor advises against its use.
   */
  EnableAutoSnapshot?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  EnableAutomatedSnapshotPolicy?: boolean | undefined;
  /** Example: `false`. */
  EnableShared?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4q04ssho`. */
  InstanceId?: string | undefined;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string | undefined;
  /** Example: `security`. */
  LockReason?: 'financial' | 'security' | (string & {}) | undefined;
  /** Range: 1 to 500. Example: `50`. */
  MaxResults?: number | undefined;
  /** Example: `Disabled`. */
  MultiAttach?: 'Disabled' | 'Enabled' | 'LegacyShared' | (string & {}) | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `false`. */
  Portable?: boolean | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId?: string | undefined;
  /** Default: `All`. Example: `All`. */
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
  /** Items: at most 20. */
  Tag?: readonly DescribeDisksRequestTag[] | undefined;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Filter` in a request of `DescribeDisks`. */
export interface DescribeDisksRequestFilter {
  /** Example: `CreationStartTime`. */
  Key?: string | undefined;
  /** Example: `2017-12-05T22:40Z`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `DescribeDisks`. */
export interface DescribeDisksRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeDisks`. */
export interface DescribeDisksResponse {
  Disks?: DescribeDisksResponseDisks;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `15`. */
  TotalCount?: number;
}

/** `Disks` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisks {
  Disk?: DescribeDisksResponseDisksDisk[];
}

/** `Disks.Disk` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDisk {
  /** Example: `2021-06-07T06:08:56Z`. */
  AttachedTime?: string;
  Attachments?: DescribeDisksResponseDisksDiskAttachments;
  /** Example: `sp-bp67acfmxazb4pjrf1aq`. */
  AutoSnapshotPolicyId?: string;
  BdfId?: string;
  /** Example: `false`. */
  BurstingEnabled?: boolean;
  /** Example: `cloud_ssd`. */
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
  /** Example: `2021-06-07T06:08:54Z`. */
  CreationTime?: string;
  DataSource?: DescribeDisksResponseDisksDiskDataSource;
  /** Example: `false`. */
  DeleteAutoSnapshot?: boolean;
  /** Example: `true`. */
  DeleteWithInstance?: boolean;
  /** Example: `testDescription`. */
  Description?: string;
  /** Example: `2021-06-07T21:01:22Z`. */
  DetachedTime?: string;
  /** Example: `/dev/xvdb`. */
  Device?: string;
  /** Example: `PrePaid`. */
  DiskChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  /** Example: `d-bp18um4r4f2fve24s00n`. */
  DiskId?: string;
  /** Example: `testDiskName`. */
  DiskName?: string;
  /** Example: `false`. */
  EnableAutoSnapshot?: boolean;
  /** Example: `false`. */
  EnableAutomatedSnapshotPolicy?: boolean;
  /** Example: `false`. */
  Encrypted?: boolean;
  /** Example: `2021-07-07T16:00Z`. */
  ExpiredTime?: string;
  /** Example: `4000`. */
  IOPS?: number;
  /** Example: `2000`. */
  IOPSRead?: number;
  /** Example: `2000`. */
  IOPSWrite?: number;
  /** Example: `m-bp13aqm171qynt3uhc1d`. */
  ImageId?: string;
  /** Example: `i-bp67acfmxazb4q04ssho`. */
  InstanceId?: string;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb408fdd`. */
  KMSKeyId?: string;
  /** Example: `1`. */
  MountInstanceNum?: number;
  MountInstances?: DescribeDisksResponseDisksDiskMountInstances;
  /** Example: `Disabled`. */
  MultiAttach?: 'Disabled' | 'Enabled' | 'LegacyShared' | (string & {});
  OperationLocks?: DescribeDisksResponseDisksDiskOperationLocks;
  /** Example: `PL0`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {});
  Placement?: DescribeDisksResponseDisksDiskPlacement;
  /** Example: `false`. */
  Portable?: boolean;
  /** Example: `jxsc000204`. */
  ProductCode?: string;
  /** Example: `40000`. */
  ProvisionedIops?: number;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `bp18um4r4f2fve2rnh9`. */
  SerialNumber?: string;
  /** Example: `60`. */
  Size?: number;
  /** Example: `d-12391tk0fffu021vftgk`. */
  SourceDiskId?: string;
  /** Example: `s-bp67acfmxazb4ph5gibd`. */
  SourceSnapshotId?: string;
  /** Example: `In_use`. */
  Status?: 'In_use' | 'Available' | 'Attaching' | 'Detaching' | 'Creating' | 'ReIniting' | (string & {});
  /** Example: `dbsc-j5e1sf2vaf5he8m22ojo`. */
  StorageClusterId?: string;
  /** Example: `ss-i-bp1j4i2jdf3owlhecj0s`. */
  StorageSetId?: string;
  /** Example: `11`. */
  StorageSetPartitionNumber?: number;
  Tags?: DescribeDisksResponseDisksDiskTags;
  /** Example: `100`. */
  Throughput?: number;
  /** Example: `100`. */
  ThroughputRead?: number;
  /** Example: `100`. */
  ThroughputWrite?: number;
  /** Example: `system`. */
  Type?: 'system' | 'data' | (string & {});
  /** Example: `cn-hangzhou-i`. */
  ZoneId?: string;
}

/** `Disks.Disk.Attachments` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskAttachments {
  Attachment?: DescribeDisksResponseDisksDiskAttachmentsAttachment[];
}

/** `Disks.Disk.Attachments.Attachment` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskAttachmentsAttachment {
  /** Example: `2021-06-07T06:08:56Z`. */
  AttachedTime?: string;
  /** Example: `/dev/xvda`. */
  Device?: string;
  /** Example: `i-bp67acfmxazb4q04ssho`. */
  InstanceId?: string;
}

/** `Disks.Disk.DataSource` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskDataSource {
  Id?: string;
  Type?: string;
}

/** `Disks.Disk.MountInstances` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskMountInstances {
  MountInstance?: DescribeDisksResponseDisksDiskMountInstancesMountInstance[];
}

/** `Disks.Disk.MountInstances.MountInstance` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskMountInstancesMountInstance {
  /** Example: `2017-12-05T2340:00Z`. */
  AttachedTime?: string;
  /** Example: `/dev/xvda`. */
  Device?: string;
  /** Example: `i-bp1j4i2jdf3owlhecj0s`. */
  InstanceId?: string;
}

/** `Disks.Disk.OperationLocks` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskOperationLocks {
  OperationLock?: DescribeDisksResponseDisksDiskOperationLocksOperationLock[];
}

/** `Disks.Disk.OperationLocks.OperationLock` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskOperationLocksOperationLock {
  /** Example: `security`. */
  LockReason?: string;
}

/** `Disks.Disk.Placement` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskPlacement {
  ZoneIds?: string;
}

/** `Disks.Disk.Tags` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskTags {
  Tag?: DescribeDisksResponseDisksDiskTagsTag[];
}

/** `Disks.Disk.Tags.Tag` in an answer of `DescribeDisks`. */
export interface DescribeDisksResponseDisksDiskTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists disks, by id, instance, status, tag or other filters.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisks
 */
export const DescribeDisks: PaginatedOperation<DescribeDisksRequest, DescribeDisksResponse, DescribeDisksResponseDisksDisk> = {
  name: 'DescribeDisks',
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

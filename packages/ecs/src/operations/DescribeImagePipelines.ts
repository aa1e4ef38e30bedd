// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesRequest {
  /** Ids of templates, at most 20; only these are returned. Items: at most 21. */
  ImagePipelineId?: readonly string[] | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `50`. Range: 1 to
   * 500. Example: `50`.
   */
  MaxResults?: number | undefined;
  /** Returns only templates with this name. Example: `testImagePipeline`. */
  Name?: string | undefined;
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
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Returns only templates of this resource group. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Returns only templates with all of these tags. Items: at most 20. */
  Tag?: readonly DescribeImagePipelinesRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesRequestTag {
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

/** The answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponse {
  /** The templates of this page. */
  ImagePipeline?: DescribeImagePipelinesResponseImagePipeline;
  /** How many items a page holds at most, as the request asked or by default. Example: `50`. */
  MaxResults?: number;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `ImagePipeline` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipeline {
  /** The templates of this page, each with all its settings. */
  ImagePipelineSet?: DescribeImagePipelinesResponseImagePipelineImagePipelineSet[];
}

/** `ImagePipeline.ImagePipelineSet` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSet {
  /** Ids of the accounts that the finished image is shared with. */
  AddAccounts?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetAddAccounts;
  /** Rarer settings of the build. */
  AdvancedOptions?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetAdvancedOptions;
  /**
   * The image id or the family name to build from, as `BaseImageType` says; empty for a file in OSS. Example:
   * `m-bp67acfmxazb4perd2ir`.
   */
  BaseImage?: string;
  /**
   * What kind of source the image is built from.
   * - `IMAGE`: An image, whose id is in `BaseImage`.
   * - `IMAGE_FAMILY`: The newest image of a family, whose name is in `BaseImage`.
   * - `OSS`: A file in OSS, described by `ImportImageOptions`.
   *
   * Example: `IMAGE`.
   */
  BaseImageType?: 'IMAGE' | 'IMAGE_FAMILY' | (string & {});
  /**
   * The commands that turn the source into the image, in the language of Image Builder; at most 16 KB. Example:
   * `FROM IMAGE:m-bp67acfmxazb4perd2ir`.
   */
  BuildContent?: string;
  /** When it was made, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2020-11-24T06:00:00Z`. */
  CreationTime?: string;
  /**
   * Whether the intermediate instance is released even after a failed build; false keeps it for looking into the
   * failure. One that did not even start is never kept. Example: `true`.
   */
  DeleteInstanceOnFailure?: boolean;
  /** What was said about it when it was made. Example: `This is description.`. */
  Description?: string;
  /**
   * Deprecated; use `ImageFamily` in `ImageOptions`.
   * @deprecated The vendor advises against its use.
   */
  ImageFamily?: string;
  /**
   * Deprecated; use `ImageName` in `ImageOptions`. Example: `testImageName`.
   * @deprecated The vendor advises against its use.
   */
  ImageName?: string;
  /** What the finished image is like. */
  ImageOptions?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptions;
  /** The image template, `ip-…`. Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId?: string;
  /** How the source is imported from OSS before the build; for the `BaseImageType` `OSS`, which needs it. */
  ImportImageOptions?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptions;
  /**
   * The instance type of the intermediate instance. Left out when a template is made, a small one that is in stock
   * is chosen. Example: `ecs.g6.large`.
   */
  InstanceType?: string;
  /**
   * The bandwidth of the intermediate instance out to the internet, in Mbit/s. With 0 it has no public IP address.
   * Example: `0`.
   */
  InternetMaxBandwidthOut?: number;
  /** The name; the same as the id where none was given. Example: `testImagePipeline`. */
  Name?: string;
  /**
   * Deprecated; use `NvmeSupport` in `ImageFeatures` of `ImageOptions`. Example: `auto`.
   * @deprecated The vendor advises against its use.
   */
  NvmeSupport?: string;
  /** What is repaired with the `RepairMode` `Customized`. */
  RepairItems?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetRepairItems;
  /**
   * Whether, and how thoroughly, the source is repaired before the build.
   * - `Standard`: Repairs what commonly keeps instances from starting or working, such as drivers, boot loader,
   * DHCP and cloud-init.
   * - `All`: Repairs all that `Standard` does, SELinux settings and the agent of Security Center too.
   * - `Customized`: Repairs what `RepairItem` lists.
   */
  RepairMode?: string;
  /** The resource group that it is sorted into; empty for none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** The size of the intermediate instance's system disk, in GiB. Example: `40`. */
  SystemDiskSize?: number;
  /** What it is tagged with. */
  Tags?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetTags;
  /** The commands that test the finished image, in the language of Image Builder; at most 16 KB. */
  TestContent?: string;
  /** The regions that the finished image is copied to. */
  ToRegionIds?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetToRegionIds;
  /**
   * The vSwitch of the intermediate instance. Left out when a template is made, a VPC and a vSwitch are made for
   * it. Example: `vsw-bp67acfmxazb4p71mrdup`.
   */
  VSwitchId?: string;
}

/** `ImagePipeline.ImagePipelineSet.AddAccounts` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetAddAccounts {
  /** Ids of the accounts that the finished image is shared with, one by one. */
  AddAccount?: string[];
}

/** `ImagePipeline.ImagePipelineSet.AdvancedOptions` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetAdvancedOptions {
  /**
   * Whether the id of the build is put behind the name of the image. Left out, it is.
   * - `disable`: The name in `ImageOptions` is the whole name.
   *
   * Example: `disable`.
   */
  ImageNameSuffix?: string;
  /**
   * Whether Cloud Assistant, which the build installs to run its commands, stays in the image. It always stays
   * where the source had it already. Example: `true`.
   */
  RetainCloudAssistant?: boolean;
}

/** `ImagePipeline.ImagePipelineSet.ImageOptions` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptions {
  /** What is said about the finished image. Example: `description.`. */
  Description?: string;
  /** The family that the finished image joins. Example: `family`. */
  ImageFamily?: string;
  /** What instances of the finished image can do. */
  ImageFeatures?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageFeatures;
  /**
   * What the name of the finished image starts with, 2 to 64 characters; `_` and the id of the build follow,
   * unless `ImageNameSuffix` keeps them off. Example: `imageName`.
   */
  ImageName?: string;
  /** The tags that the finished image gets. */
  ImageTags?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageTags;
}

/** `ImagePipeline.ImagePipelineSet.ImageOptions.ImageFeatures` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageFeatures {
  /**
   * Whether the finished image carries the NVMe driver.
   * - `supported`: Instances of it can use NVMe.
   * - `unsupported`: Instances of it cannot use NVMe.
   * - `auto`: Found out from the source before the build, and thus wrong where the build itself adds or removes
   * the driver.
   *
   * Example: `auto`.
   */
  NvmeSupport?: 'supported' | 'unsupported' | 'auto' | (string & {});
}

/** `ImagePipeline.ImagePipelineSet.ImageOptions.ImageTags` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageTags {
  /** The tags that the finished image gets, one by one. */
  ImageTag?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageTagsImageTag[];
}

/** `ImagePipeline.ImagePipelineSet.ImageOptions.ImageTags.ImageTag` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageTagsImageTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `testKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `testValue`. */
  TagValue?: string;
}

/** `ImagePipeline.ImagePipelineSet.ImportImageOptions` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptions {
  /** The processor architecture of the system in the file. Example: `x86_64`. */
  Architecture?: 'x86_64' | 'arm64' | (string & {});
  /**
   * How instances of the imported image boot; always `UEFI` for `arm64`. A mode that the system does not know
   * keeps them from starting. Example: `BIOS`.
   */
  BootMode?: 'BIOS' | 'UEFI' | (string & {});
  /** What is said about the imported image. */
  Description?: string;
  /** The files to import: the system disk first, then up to 16 data disks. */
  DiskDeviceMappings?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsDiskDeviceMappings;
  /** What instances of the imported image can do, and how they may be set up. */
  Features?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsFeatures;
  /** What the image that is made of the file is called. */
  ImageName?: string;
  /** The tags that the image made of the file gets. */
  ImportImageTags?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsImportImageTags;
  /**
   * Who brings the licence of the operating system.
   * - `Auto`: Alibaba Cloud where it has a licence for the `Platform`, else you.
   * - `Aliyun`: Alibaba Cloud, with a licence for the `Platform`.
   * - `BYOL`: You, with a key that may be used on Alibaba Cloud.
   *
   * Example: `Auto`.
   */
  LicenseType?: 'Auto' | 'Aliyun' | 'BYOL' | (string & {});
  /** The kind of operating system in the file. Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {});
  /**
   * The distribution or edition of the system in the file. Left out, it is `Others Linux` or `Other Windows`, as
   * `OSType` says. Example: `Aliyun`.
   */
  Platform?:
    | 'Aliyun'
    | 'Anolis'
    | 'CentOS'
    | 'Ubuntu'
    | 'CoreOS'
    | 'SUSE'
    | 'Debian'
    | 'OpenSUSE'
    | 'FreeBSD'
    | 'RedHat'
    | 'Kylin'
    | 'UOS'
    | 'Fedora'
    | (string & {});
  /** Deprecated; use `RetentionStrategy`. Example: `false`. */
  RetainImportedImage?: boolean;
  /**
   * Whether the imported image is kept after the build.
   * - `RetainOnlySuccessful`: Kept if the build succeeds.
   * - `RetainOnlyFailed`: Kept if the build fails.
   * - `RetainAlways`: Kept in any case.
   * - `RetainNever`: Deleted in any case.
   */
  RetentionStrategy?: string;
  /** The RAM role that ECS takes on to read the file; it must trust `ecs.aliyuncs.com`. */
  RoleName?: string;
}

/**
 * `ImagePipeline.ImagePipelineSet.ImportImageOptions.DiskDeviceMappings` in an answer of `DescribeImagePipelines`.
 */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsDiskDeviceMappings {
  /** The files to import, one by one. */
  DiskDeviceMapping?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsDiskDeviceMappingsDiskDeviceMapping[];
}

/**
 * `ImagePipeline.ImagePipelineSet.ImportImageOptions.DiskDeviceMappings.DiskDeviceMapping` in an answer of
 * `DescribeImagePipelines`.
 */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsDiskDeviceMappingsDiskDeviceMapping {
  /** The size of the disk in GiB, at least that of its file. Example: `40`. */
  DiskImageSize?: number;
  /** The format of the file. Left out, it is found out from the file. Example: `RAW`. */
  Format?: 'RAW' | 'VHD' | 'QCOW2' | (string & {});
  /** The OSS bucket that the file lies in. Example: `ecsimageos`. */
  OSSBucket?: string;
  /** The key that the file has in its bucket. Example: `CentOS_5.4_32.raw`. */
  OSSObject?: string;
}

/** `ImagePipeline.ImagePipelineSet.ImportImageOptions.Features` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsFeatures {
  /**
   * Which access to the metadata the imported image allows for its instances.
   * - `v1`: Hardened mode, which demands a session token, cannot be forced.
   * - `v2`: Hardened mode can be forced when an instance is made.
   */
  ImdsSupport?: string;
  /** Whether the system in the file carries the NVMe driver. Example: `supported`. */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {});
}

/** `ImagePipeline.ImagePipelineSet.ImportImageOptions.ImportImageTags` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsImportImageTags {
  /** The tags that the image made of the file gets, one by one. */
  ImportImageTag?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsImportImageTagsImportImageTag[];
}

/**
 * `ImagePipeline.ImagePipelineSet.ImportImageOptions.ImportImageTags.ImportImageTag` in an answer of
 * `DescribeImagePipelines`.
 */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsImportImageTagsImportImageTag {
  /** The key of this tag for the image made of the file. */
  Key?: string;
  /** The value of this tag for the image made of the file. */
  Value?: string;
}

/** `ImagePipeline.ImagePipelineSet.RepairItems` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetRepairItems {
  /**
   * What to repair with the `RepairMode` `Customized`. For Linux for instance `fstab`, `grub`, `dhcp`, `selinux`,
   * `cloudinit`, `nvme` and `virtio`; for Windows `bcd`, `hotfix`, `disk`, `update`, `bootmgr` and `virtio`.
   */
  RepairItem?: string[];
}

/** `ImagePipeline.ImagePipelineSet.Tags` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetTagsTag[];
}

/** `ImagePipeline.ImagePipelineSet.Tags.Tag` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/** `ImagePipeline.ImagePipelineSet.ToRegionIds` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetToRegionIds {
  /** The regions that the finished image is copied to, one by one. */
  ToRegionId?: string[];
}

/**
 * Lists image templates with all their settings.
 *
 * Their builds are listed by {@link DescribeImagePipelineExecutions}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeImagePipelines`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelines
 */
export const DescribeImagePipelines: PaginatedOperation<DescribeImagePipelinesRequest, DescribeImagePipelinesResponse, DescribeImagePipelinesResponseImagePipelineImagePipelineSet> = {
  name: 'DescribeImagePipelines',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'ImagePipeline.ImagePipelineSet',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};

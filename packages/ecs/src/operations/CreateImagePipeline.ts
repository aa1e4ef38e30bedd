// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateImagePipeline`. */
export interface CreateImagePipelineRequest {
  /** Ids of the accounts that the finished image is shared with, at most 20. Items: at most 21. */
  AddAccount?: readonly (number | bigint)[] | undefined;
  /** Rarer settings of the build. */
  AdvancedOptions?: CreateImagePipelineRequestAdvancedOptions | undefined;
  /**
   * The image id or the family name to build from, as `BaseImageType` says; empty for a file in OSS. Example:
   * `m-bp67acfmxazb4perd2ir`.
   */
  BaseImage?: string | undefined;
  /**
   * What kind of source the image is built from.
   * - `IMAGE`: An image, whose id is in `BaseImage`.
   * - `IMAGE_FAMILY`: The newest image of a family, whose name is in `BaseImage`.
   * - `OSS`: A file in OSS, described by `ImportImageOptions`.
   *
   * Example: `IMAGE`.
   */
  BaseImageType: 'IMAGE' | 'IMAGE_FAMILY' | 'OSS' | (string & {});
  /**
   * The commands that turn the source into the image, in the language of Image Builder; at most 16 KB. Example:
   * `FROM IMAGE:m-bp67acfmxazb4perd2ir`.
   */
  BuildContent?: string | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * Whether the intermediate instance is released even after a failed build; false keeps it for looking into the
   * failure. One that did not even start is never kept. Default: `true`. Example: `true`.
   */
  DeleteInstanceOnFailure?: boolean | undefined;
  /**
   * What is said about it, in 2 to 256 characters; must not start with `http://` or `https://`. Example: `This is
   * description.`.
   */
  Description?: string | undefined;
  /**
   * Deprecated; use `ImageFamily` in `ImageOptions`. Example: `family`.
   * @deprecated The vendor advises against its use.
   */
  ImageFamily?: string | undefined;
  /**
   * Deprecated; use `ImageName` in `ImageOptions`. Example: `testImageName`.
   * @deprecated The vendor advises against its use.
   */
  ImageName?: string | undefined;
  /** What the finished image is like. */
  ImageOptions?: CreateImagePipelineRequestImageOptions | undefined;
  /** How the source is imported from OSS before the build; for the `BaseImageType` `OSS`, which needs it. */
  ImportImageOptions?: CreateImagePipelineRequestImportImageOptions | undefined;
  /**
   * The instance type of the intermediate instance. Left out when a template is made, a small one that is in stock
   * is chosen. Example: `ecs.g6.large`.
   */
  InstanceType?: string | undefined;
  /**
   * The bandwidth of the intermediate instance out to the internet, in Mbit/s. With 0 it has no public IP address.
   * Default: `0`. Example: `0`.
   */
  InternetMaxBandwidthOut?: number | undefined;
  /**
   * A name, 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first. Left out, the id is
   * the name. Example: `testImagePipeline`.
   */
  Name?: string | undefined;
  /**
   * Deprecated; use `NvmeSupport` in `ImageFeatures` of `ImageOptions`. Example: `auto`.
   * @deprecated The vendor advises against its use.
   */
  NvmeSupport?: 'supported' | 'unsupported' | 'auto' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * What to repair with the `RepairMode` `Customized`. For Linux for instance `fstab`, `grub`, `dhcp`, `selinux`,
   * `cloudinit`, `nvme` and `virtio`; for Windows `bcd`, `hotfix`, `disk`, `update`, `bootmgr` and `virtio`.
   */
  RepairItem?: readonly string[] | undefined;
  /**
   * Whether, and how thoroughly, the source is repaired before the build.
   * - `Standard`: Repairs what commonly keeps instances from starting or working, such as drivers, boot loader,
   * DHCP and cloud-init.
   * - `All`: Repairs all that `Standard` does, SELinux settings and the agent of Security Center too.
   * - `Customized`: Repairs what `RepairItem` lists.
   *
   * Example: `Standard`.
   */
  RepairMode?: string | undefined;
  /** The resource group that the template is put in. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The size of the intermediate instance's system disk, in GiB. Default: `40`. Example: `40`. */
  SystemDiskSize?: number | undefined;
  /** Tags of the template itself, at most 20. Those of the images are in `ImageOptions`. Items: at most 20. */
  Tag?: readonly CreateImagePipelineRequestTag[] | undefined;
  /** The commands that test the finished image, in the language of Image Builder; at most 16 KB. */
  TestContent?: string | undefined;
  /**
   * The regions that the finished image is copied to, at most 20. Left out, it stays in the region of the
   * template. Items: at most 21.
   */
  ToRegionId?: readonly string[] | undefined;
  /**
   * The vSwitch of the intermediate instance. Left out when a template is made, a VPC and a vSwitch are made for
   * it. Example: `vsw-bp67acfmxazb4p71mrdup`.
   */
  VSwitchId?: string | undefined;
}

/** `AdvancedOptions` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestAdvancedOptions {
  /**
   * Whether the id of the build is put behind the name of the image. Left out, it is.
   * - `disable`: The name in `ImageOptions` is the whole name.
   *
   * Example: `disable`.
   */
  ImageNameSuffix?: string | undefined;
  /**
   * Whether Cloud Assistant, which the build installs to run its commands, stays in the image. It always stays
   * where the source had it already. Default: `false`. Example: `true`.
   */
  RetainCloudAssistant?: boolean | undefined;
}

/** `ImageOptions` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImageOptions {
  /** What is said about the finished image. Example: `This is description.`. */
  Description?: string | undefined;
  /** The family that the finished image joins. Example: `family`. */
  ImageFamily?: string | undefined;
  /** What instances of the finished image can do. */
  ImageFeatures?: CreateImagePipelineRequestImageOptionsImageFeatures | undefined;
  /**
   * What the name of the finished image starts with, 2 to 64 characters; `_` and the id of the build follow,
   * unless `ImageNameSuffix` keeps them off. Example: `testImageName`.
   */
  ImageName?: string | undefined;
  /** The tags that the finished image gets. */
  ImageTags?: readonly CreateImagePipelineRequestImageOptionsImageTags[] | undefined;
}

/** `ImageOptions.ImageFeatures` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImageOptionsImageFeatures {
  /**
   * Whether the finished image carries the NVMe driver.
   * - `supported`: Instances of it can use NVMe.
   * - `unsupported`: Instances of it cannot use NVMe.
   * - `auto`: Found out from the source before the build, and thus wrong where the build itself adds or removes
   * the driver.
   *
   * Example: `auto`.
   */
  NvmeSupport?: 'supported' | 'unsupported' | 'auto' | (string & {}) | undefined;
}

/** `ImageOptions.ImageTags` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImageOptionsImageTags {
  /** The key of a tag that the finished image gets. Example: `TestKey`. */
  Key?: string | undefined;
  /** The value of a tag that the finished image gets; may be empty. Example: `TestValue`. */
  Value?: string | undefined;
}

/** `ImportImageOptions` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImportImageOptions {
  /** The processor architecture of the system in the file. Default: `x86_64`. Example: `x86_64`. */
  Architecture?: 'x86_64' | 'arm64' | (string & {}) | undefined;
  /**
   * How instances of the imported image boot; always `UEFI` for `arm64`. A mode that the system does not know
   * keeps them from starting. Default: `BIOS`. Example: `BIOS`.
   */
  BootMode?: 'BIOS' | 'UEFI' | (string & {}) | undefined;
  /** What is said about the imported image. Example: `This is description.`. */
  Description?: string | undefined;
  /** The files to import: the system disk first, then up to 16 data disks. */
  DiskDeviceMappings?: readonly CreateImagePipelineRequestImportImageOptionsDiskDeviceMappings[] | undefined;
  /** What instances of the imported image can do, and how they may be set up. */
  Features?: CreateImagePipelineRequestImportImageOptionsFeatures | undefined;
  /** What the image that is made of the file is called. Example: `testImageName`. */
  ImageName?: string | undefined;
  /** The tags that the image made of the file gets. */
  ImportImageTags?: readonly CreateImagePipelineRequestImportImageOptionsImportImageTags[] | undefined;
  /**
   * Who brings the licence of the operating system.
   * - `Auto`: Alibaba Cloud where it has a licence for the `Platform`, else you.
   * - `Aliyun`: Alibaba Cloud, with a licence for the `Platform`.
   * - `BYOL`: You, with a key that may be used on Alibaba Cloud.
   *
   * Default: `Auto`. Example: `Auto`.
   */
  LicenseType?: 'Auto' | 'Aliyun' | 'BYOL' | (string & {}) | undefined;
  /** The kind of operating system in the file. Default: `linux`. Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {}) | undefined;
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
    | (string & {})
    | undefined;
  /** Deprecated; use `RetentionStrategy`. Example: `false`. */
  RetainImportedImage?: boolean | undefined;
  /**
   * Whether the imported image is kept after the build.
   * - `RetainOnlySuccessful`: Kept if the build succeeds.
   * - `RetainOnlyFailed`: Kept if the build fails.
   * - `RetainAlways`: Kept in any case.
   * - `RetainNever`: Deleted in any case.
   *
   * Default: `RetainNever`. Example: `RetainAlways`.
   */
  RetentionStrategy?:
    | 'RetainOnlySuccessful'
    | 'RetainOnlyFailed'
    | 'RetainAlways'
    | 'RetainNever'
    | (string & {})
    | undefined;
  /** The RAM role that ECS takes on to read the file; it must trust `ecs.aliyuncs.com`. */
  RoleName?: string | undefined;
}

/** `ImportImageOptions.DiskDeviceMappings` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImportImageOptionsDiskDeviceMappings {
  /** The size of the disk in GiB, at least that of its file. Example: `40`. */
  DiskImageSize?: number | undefined;
  /** The format of the file. Left out, it is found out from the file. Example: `RAW`. */
  Format?: 'RAW' | 'VHD' | 'QCOW2' | (string & {}) | undefined;
  /** The OSS bucket that the file lies in. Example: `ecsimageos`. */
  OSSBucket?: string | undefined;
  /** The key that the file has in its bucket. Example: `CentOS_5.4_32.raw`. */
  OSSObject?: string | undefined;
}

/** `ImportImageOptions.Features` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImportImageOptionsFeatures {
  /**
   * Which access to the metadata the imported image allows for its instances.
   * - `v1`: Hardened mode, which demands a session token, cannot be forced.
   * - `v2`: Hardened mode can be forced when an instance is made.
   *
   * Default: `v1`. Example: `v2`.
   */
  ImdsSupport?: 'v1' | 'v2' | (string & {}) | undefined;
  /** Whether the system in the file carries the NVMe driver. Default: `unsupported`. Example: `supported`. */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {}) | undefined;
}

/** `ImportImageOptions.ImportImageTags` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImportImageOptionsImportImageTags {
  /** The key of a tag that the image made of the file gets. Example: `testKey`. */
  Key?: string | undefined;
  /** The value of a tag that the image made of the file gets. Example: `testValue`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestTag {
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

/** The answer of `CreateImagePipeline`. */
export interface CreateImagePipelineResponse {
  /** The id of the new template, for {@link StartImagePipelineExecution}. Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Stores a template for building images: the source, the commands, the tests, and where the result goes.
 *
 * Nothing is built yet; {@link StartImagePipelineExecution} does that. Each build makes intermediate instances,
 * which are pay-as-you-go and paid for. A `FROM` in `BuildContent` has no effect: the source is always
 * `BaseImageType` with `BaseImage`, or the file in `ImportImageOptions`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateImagePipeline`.
 * - Errors: `InvalidImage.NotFound`, `InvalidResourceGroup.NotFound`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImagePipeline
 */
export const CreateImagePipeline: Operation<CreateImagePipelineRequest, CreateImagePipelineResponse> = {
  name: 'CreateImagePipeline',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

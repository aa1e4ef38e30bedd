// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeImages`. */
export interface DescribeImagesRequest {
  /**
   * What the images are to be used for.
   * - `CreateEcs`: For new instances.
   * - `ChangeOS`: For replacing the system disk of an instance.
   *
   * Example: `CreateEcs`.
   */
  ActionType?: 'CreateEcs' | 'ChangeOS' | (string & {}) | undefined;
  /** Returns only images for this processor architecture. Example: `i386`. */
  Architecture?: 'i386' | 'x86_64' | 'arm64' | (string & {}) | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** Further conditions, as pairs of a key and a value. Items: at most 10. */
  Filter?: readonly DescribeImagesRequestFilter[] | undefined;
  /** Returns only images of this family. Example: `hangzhou-daily-update`. */
  ImageFamily?: string | undefined;
  /** Returns only this image. Example: `m-bp1g7004ksh0oeuc7djp`. */
  ImageId?: string | undefined;
  /** Returns only images with this name or one like it. Example: `testImageName`. */
  ImageName?: string | undefined;
  /**
   * Whose images to list. Left out, all but those of the Marketplace.
   * - `system`: Provided by Alibaba Cloud outside the Marketplace.
   * - `self`: Custom images of this account.
   * - `others`: Images of other accounts: community images where `IsPublic` is true, else images shared with this
   * account.
   * - `marketplace`: Sold in the Marketplace, by Alibaba Cloud or by others, at a price of their own.
   *
   * Example: `self`.
   */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {}) | undefined;
  /** Returns only images of the account with this id; works for shared and community images alone. */
  ImageOwnerId?: number | bigint | undefined;
  /** Returns only images that this instance type can run. Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /**
   * True lists community images, which anyone may use; `ImageOwnerAlias` must be `others` then. Default: `false`.
   * Example: `false`.
   */
  IsPublic?: boolean | undefined;
  /** Returns only images that do or do not work with cloud-init. Example: `true`. */
  IsSupportCloudinit?: boolean | undefined;
  /** Returns only images that do or do not run on I/O optimized instances. Example: `true`. */
  IsSupportIoOptimized?: boolean | undefined;
  /** Returns only images with this kind of operating system. Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {}) | undefined;
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
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Returns only images of this resource group, at most 1000. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Whether to list subscription images whose term is over. Example: `false`. */
  ShowExpired?: boolean | undefined;
  /** Returns only custom images that were made of this snapshot. Example: `s-bp17ot2q7x72ggtw4kcj`. */
  SnapshotId?: string | undefined;
  /**
   * Returns only images in these states, separated with commas; `ALL` stands alone. Required where `Usable` is
   * given.
   * - `Creating`: In the making.
   * - `Waiting`: Queued behind other tasks.
   * - `Available`: Ready for use.
   * - `UnAvailable`: Not to be used.
   * - `CreateFailed`: Making it has failed.
   * - `Deprecated`: Set aside with {@link ModifyImageAttribute}, yet still usable by its id.
   * - `ALL`: In any state.
   *
   * Default: `Available`. Example: `Available`.
   */
  Status?:
    | 'Creating'
    | 'Waiting'
    | 'Available'
    | 'UnAvailable'
    | 'CreateFailed'
    | 'Deprecated'
    | 'ALL'
    | (string & {})
    | undefined;
  /**
   * Returns only images with all of these tags, at most 20. No more than 1000 images may carry them; beyond that,
   * use {@link ListTagResources}. Items: at most 20.
   */
  Tag?: readonly DescribeImagesRequestTag[] | undefined;
  /**
   * Returns only images that instances can be made of at once, which may be so before they are complete. Needs
   * `Status`. Example: `true`.
   */
  Usable?: boolean | undefined;
  /**
   * Returns only images that are or are not in use.
   * - `instance`: Some instances run on it.
   * - `none`: No instance runs on it.
   *
   * Example: `instance`.
   */
  Usage?: 'instance' | 'none' | (string & {}) | undefined;
}

/** `Filter` in a request of `DescribeImages`. */
export interface DescribeImagesRequestFilter {
  /**
   * What the condition is about.
   * - `CreationStartTime`: Made at this time or later.
   * - `CreationEndTime`: Made at this time or earlier.
   * - `NetworkType`: The type of the network.
   * - `CpuOnlineUpgrade`: Whether vCPUs can be added to a running instance.
   * - `CpuOnlineDowngrade`: Whether vCPUs can be taken from a running instance.
   * - `MemoryOnlineUpgrade`: Whether memory can be added to a running instance.
   * - `MemoryOnlineDowngrade`: Whether memory can be taken from a running instance.
   *
   * Example: `CreationStartTime`.
   */
  Key?: string | undefined;
  /**
   * What it has to be: a time in UTC as `yyyy-MM-ddTHH:mmZ`, a network type (`vpc` or `classic`), or for the
   * others `supported` or `unsupported`. Example: `2017-12-05T22:40Z`.
   */
  Value?: string | undefined;
}

/** `Tag` in a request of `DescribeImages`. */
export interface DescribeImagesRequestTag {
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

/** The answer of `DescribeImages`. */
export interface DescribeImagesResponse {
  /** The images of this page. */
  Images?: DescribeImagesResponseImages;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `66189103-EDB2-43E2-BB60-BFF2B62F4EB8`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `Images` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImages {
  /** The images of this page, each with its disks. */
  Image?: DescribeImagesResponseImagesImage[];
}

/** `Images.Image` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImage {
  /** The processor architecture that the operating system is built for. Example: `x86_64`. */
  Architecture?: 'i386' | 'x86_64' | 'arm64' | (string & {});
  /**
   * How instances of the image boot.
   * - `BIOS`: The old way.
   * - `UEFI`: The new way; the only one for `arm64`.
   * - `UEFI-Preferred`: Either way, by UEFI where the instance type can.
   *
   * Example: `BIOS`.
   */
  BootMode?: 'BIOS' | 'UEFI' | 'UEFI-Preferred' | (string & {});
  /** When the image was made, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2019-11-15T06:07:05Z`. */
  CreationTime?: string;
  /** What is said about the image. Example: `Archive log for Oracle`. */
  Description?: string;
  /** What the check of the image has found. */
  DetectionOptions?: DescribeImagesResponseImagesImageDetectionOptions;
  /** The disks that an instance of the image gets. */
  DiskDeviceMappings?: DescribeImagesResponseImagesImageDiskDeviceMappings;
  /** What instances of the image can do, and how they may be set up. */
  Features?: DescribeImagesResponseImagesImageFeatures;
  /** The family that the image belongs to; empty for none. Example: `hangzhou-daily-update`. */
  ImageFamily?: string;
  /** The image, for {@link RunInstances} and {@link ReplaceSystemDisk}. Example: `m-bp1g7004ksh0oeuc7djp`. */
  ImageId?: string;
  /** The name that the image was given. Example: `testImageName`. */
  ImageName?: string;
  /**
   * Whose image it is, and by which road it can be used.
   * - `system`: Provided by Alibaba Cloud.
   * - `self`: A custom image of this account.
   * - `others`: Shared with this account, or published as a community image.
   * - `marketplace`: From the Marketplace.
   *
   * Example: `self`.
   */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {});
  /** The account that the image belongs to; only for shared and community images. Example: `1234567890`. */
  ImageOwnerId?: number;
  /** The version that the image was given. Example: `2`. */
  ImageVersion?: string;
  /** Whether the image is the copy of another one. Example: `false`. */
  IsCopied?: boolean;
  /** Whether everyone may use the image, as with public and community images. Example: `false`. */
  IsPublic?: boolean;
  /** Whether this account shares the image with others, as the string `true` or `false`. Example: `true`. */
  IsSelfShared?: string;
  /**
   * Whether this account has agreed to the terms of the Marketplace product behind `ProductCode`. Example:
   * `false`.
   */
  IsSubscribed?: boolean;
  /** Whether cloud-init sets up instances of the image, so that user data takes effect. Example: `true`. */
  IsSupportCloudinit?: boolean;
  /** Whether I/O optimized instances can be made of the image. Example: `true`. */
  IsSupportIoOptimized?: boolean;
  /** Who brings the licence of the operating system, such as `Aliyun` or `BYOL`. */
  LicenseType?: string;
  /** Whether one can log on to its instances as `ecs-user` instead of `root`. Example: `false`. */
  LoginAsNonRootSupported?: boolean;
  /**
   * The name of the operating system as the console shows it; in Chinese where it has such a name. Example:
   * `Windows Server 2016 Datacenter Edition 64-bit (Simplified Chinese)`.
   */
  OSName?: string;
  /**
   * The name of the operating system as the console shows it, in English. Example: `Windows Server 2016 Data
   * Center Edition 64bit Chinese Edition`.
   */
  OSNameEn?: string;
  /** The kind of operating system, such as Linux or Windows. Example: `windows`. */
  OSType?: 'windows' | 'linux' | (string & {});
  /** The distribution or edition of the operating system. Example: `Windows Server 2016`. */
  Platform?: string;
  /**
   * The product code of the Marketplace image that it goes back to; empty where there is none. Example:
   * `test000olhd`.
   */
  ProductCode?: string;
  /** How far the making of the image is, in percent, with or without a `%`. Example: `100%`. */
  Progress?: string;
  /** The resource group of the image; empty where it is in none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Settings of Secure Boot. */
  SecureBootOptions?: DescribeImagesResponseImagesImageSecureBootOptions;
  /** The size of the image in GiB. Example: `60`. */
  Size?: number;
  /**
   * Where the image is in its life.
   * - `UnAvailable`: Not to be used.
   * - `Available`: Ready for use.
   * - `Creating`: In the making.
   * - `CreateFailed`: Making it has failed.
   *
   * Example: `Available`.
   */
  Status?: 'UnAvailable' | 'Available' | 'Creating' | 'CreateFailed' | (string & {});
  /** The supplier that vouches for a community image. Example: `TestName`. */
  SupplierName?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeImagesResponseImagesImageTags;
  /** Whether instances can be made of the image at once, even if it is not complete yet. */
  Usable?: boolean;
  /**
   * Whether instances were made of the image.
   * - `instance`: At least one was.
   * - `none`: None was.
   *
   * Example: `none`.
   */
  Usage?: 'instance' | 'none' | (string & {});
}

/** `Images.Image.DetectionOptions` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDetectionOptions {
  /** What was looked at. */
  Items?: DescribeImagesResponseImagesImageDetectionOptionsItems;
  /**
   * How far the check is.
   * - `Processing`: Under way.
   * - `Finished`: Over, with or without findings.
   *
   * Example: `Processing`.
   */
  Status?: 'Processing' | 'Finished' | (string & {});
}

/** `Images.Image.DetectionOptions.Items` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDetectionOptionsItems {
  /** What was looked at, point by point. */
  Item?: DescribeImagesResponseImagesImageDetectionOptionsItemsItem[];
}

/** `Images.Image.DetectionOptions.Items.Item` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDetectionOptionsItemsItem {
  /** What this point is about, such as `Nvme`. Example: `Nvme`. */
  Name?: string;
  /** What is wrong at this point, as a code; empty where nothing is. Example: `NVMe.NotInstallded`. */
  RiskCode?: string;
  /**
   * How bad the finding is; missing where nothing is wrong.
   * - `High`: Instances of the image may fail to start.
   * - `Medium`: Instances of the image start, though maybe slower or with settings missing.
   *
   * Example: `High`.
   */
  RiskLevel?: 'High' | 'Medium' | (string & {});
  /** The outcome of this point, such as `Supported`. Example: `Supported`. */
  Value?: string;
}

/** `Images.Image.DiskDeviceMappings` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDiskDeviceMappings {
  /** The disks of the image, each with the snapshot that holds its data. */
  DiskDeviceMapping?: DescribeImagesResponseImagesImageDiskDeviceMappingsDiskDeviceMapping[];
}

/** `Images.Image.DiskDeviceMappings.DiskDeviceMapping` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDiskDeviceMappingsDiskDeviceMapping {
  /** The device name of the disk, such as `/dev/xvda` for the system disk. Example: `/dev/xvda`. */
  Device?: string;
  /** Whether the snapshot of the disk is encrypted. Example: `true`. */
  Encrypted?: boolean;
  /** The format of the file that the disk was imported from, such as `qcow2`. Example: `qcow2`. */
  Format?: string;
  /**
   * The OSS bucket that the disk was imported from; empty for images that were not imported. Example:
   * `testEcsImport`.
   */
  ImportOSSBucket?: string;
  /** The key of the file that the disk was imported from. Example: `imageImport`. */
  ImportOSSObject?: string;
  /** How far the copying of the disk is, in percent, such as `32%`. Example: `32%`. */
  Progress?: string;
  /** How many seconds the copying of the disk will still take. Example: `233`. */
  RemainTime?: number;
  /** The size of the disk in GiB, as a string. Example: `60`. */
  Size?: string;
  /** The snapshot with the data of the disk. Example: `s-bp17ot2q7x72ggtw4kcj`. */
  SnapshotId?: string;
  /** Whether the disk is a `system` or a `data` disk. Example: `system`. */
  Type?: string;
}

/** `Images.Image.Features` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageFeatures {
  /** Whether vCPUs can be taken from an instance of the image while it runs. Example: `supported`. */
  CpuOnlineDowngrade?: string;
  /**
   * Whether vCPUs can be added to an instance of the image while it runs, `supported` or `unsupported`. Example:
   * `supported`.
   */
  CpuOnlineUpgrade?: string;
  /**
   * Which access to the metadata the image allows for its instances.
   * - `v1`: Hardened mode, which demands a session token, cannot be forced.
   * - `v2`: Hardened mode can be forced when an instance is made.
   *
   * Example: `v2`.
   */
  ImdsSupport?: 'v1' | 'v2' | (string & {});
  /** Whether memory can be taken from an instance of the image while it runs. Example: `unsupported`. */
  MemoryOnlineDowngrade?: string;
  /** Whether memory can be added to an instance of the image while it runs. Example: `unsupported`. */
  MemoryOnlineUpgrade?: string;
  /**
   * Whether the image carries the NVMe driver, which instance types of recent generations need. Example:
   * `supported`.
   */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {});
}

/** `Images.Image.SecureBootOptions` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageSecureBootOptions {
  /**
   * Whether instances of the image can start with Secure Boot; that needs the boot mode `UEFI` or
   * `UEFI-Preferred`.
   */
  SecureBootSupport?: string;
}

/** `Images.Image.Tags` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeImagesResponseImagesImageTagsTag[];
}

/** `Images.Image.Tags.Tag` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `DTS`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `Oracle`. */
  TagValue?: string;
}

/**
 * Lists the images that instances can be made of, be they custom, public, shared or from the Marketplace.
 *
 * All conditions must hold at once. Without `Status`, only images that are `Available` are listed, so one in the
 * making needs it. RAM policies are not asked where `ImageOwnerAlias` is `system` or `others`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link ImageAvailable}, {@link ImageDeleted}.
 * - RAM action: `ecs:DescribeImages`, on `acs:ecs:{regionId}:{accountId}:image/*`,
 * `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
 * - Errors: `InvalidFilterKey.NotFound`, `InvalidImageOwnerAlias.ValueNotSupported`,
 * `InvalidInstanceType.ValueNotSupported`, `InvalidTag.Mismatch`, `DryRunOperation`, `InvalidParamter`, and 5
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImages
 */
export const DescribeImages: PaginatedOperation<DescribeImagesRequest, DescribeImagesResponse, DescribeImagesResponseImagesImage> = {
  name: 'DescribeImages',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Images.Image',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyRequest {
  /** The name of the family to look in. Example: `hangzhou-daily-update`. */
  ImageFamily: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponse {
  /** The newest available image of the family; missing where there is none. */
  Image?: DescribeImageFromFamilyResponseImage;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Image` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImage {
  /** The processor architecture that the operating system is built for. Example: `x86_64`. */
  Architecture?: 'i386' | 'x86_64' | (string & {});
  /** When the image was made, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2018-01-10T01:01:10Z`. */
  CreationTime?: string;
  /** What is said about the image. Example: `testDescription`. */
  Description?: string;
  /** The disks that an instance of the image gets. */
  DiskDeviceMappings?: DescribeImageFromFamilyResponseImageDiskDeviceMappings;
  /** The family that the image belongs to; empty for none. Example: `testImageFamily`. */
  ImageFamily?: string;
  /** The image, for {@link RunInstances} and {@link ReplaceSystemDisk}. Example: `m-bp1g7004ksh0oeuc7djp`. */
  ImageId?: string;
  /** The name that the image was given. Example: `testImageName`. */
  ImageName?: string;
  /**
   * Whose image it is.
   * - `system`: Provided by Alibaba Cloud.
   * - `self`: A custom image of this account.
   * - `others`: Shared by another account.
   * - `marketplace`: From the Marketplace.
   *
   * Example: `self`.
   */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {});
  /** The version that the image was given. Example: `2`. */
  ImageVersion?: string;
  /** Whether the image is the copy of another one. Example: `false`. */
  IsCopied?: boolean;
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
  /**
   * The name of the operating system as the console shows it; in Chinese where it has such a name. Example:
   * `Alibaba Cloud Linux 2.1903`.
   */
  OSName?: string;
  /** The kind of operating system, such as Linux or Windows. Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {});
  /** The distribution or edition of the operating system. Example: `Aliyun`. */
  Platform?: string;
  /**
   * The product code of the Marketplace image that it goes back to; empty where there is none. Example:
   * `jxsc00v198`.
   */
  ProductCode?: string;
  /** How far the making of the image is, in percent, with or without a `%`. Example: `100`. */
  Progress?: string;
  /** The size of the image in GiB. Example: `80`. */
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
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeImageFromFamilyResponseImageTags;
  /**
   * Whether instances were made of the image.
   * - `instance`: At least one was.
   * - `none`: None was.
   *
   * Example: `none`.
   */
  Usage?: 'instance' | 'none' | (string & {});
}

/** `Image.DiskDeviceMappings` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImageDiskDeviceMappings {
  /** The disks of the image, each with the snapshot that holds its data. */
  DiskDeviceMapping?: DescribeImageFromFamilyResponseImageDiskDeviceMappingsDiskDeviceMapping[];
}

/** `Image.DiskDeviceMappings.DiskDeviceMapping` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImageDiskDeviceMappingsDiskDeviceMapping {
  /** The device name of the disk, such as `/dev/xvda` for the system disk. Example: `/dev/xvdb`. */
  Device?: string;
  /** The format of the file that the disk was imported from, such as `qcow2`. Example: `qcow2`. */
  Format?: string;
  /**
   * The OSS bucket that the disk was imported from; empty for images that were not imported. Example:
   * `testEcsImport`.
   */
  ImportOSSBucket?: string;
  /** The key of the file that the disk was imported from. Example: `imageImport`. */
  ImportOSSObject?: string;
  /** The size of the disk in GiB, as a string. Example: `80`. */
  Size?: string;
  /** The snapshot with the data of the disk. Example: `s-bp17ot2q7x72ggtw4kcj`. */
  SnapshotId?: string;
  /** The kind of the image that the disk belongs to, such as `custom`. Example: `custom`. */
  Type?: string;
}

/** `Image.Tags` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImageTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeImageFromFamilyResponseImageTagsTag[];
}

/** `Image.Tags.Tag` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImageTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Finds the newest available image of a family.
 *
 * The answer has no `Image` where the family holds none that is available. {@link RunInstances} also takes an
 * `ImageFamily` directly.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeImageFromFamily`.
 * - Errors: `InvalidRegionId.NotFound`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageFromFamily
 */
export const DescribeImageFromFamily: Operation<DescribeImageFromFamilyRequest, DescribeImageFromFamilyResponse> = {
  name: 'DescribeImageFromFamily',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyRequest {
  /** Example: `hangzhou-daily-update`. */
  ImageFamily: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponse {
  Image?: DescribeImageFromFamilyResponseImage;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `Image` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImage {
  /** Example: `x86_64`. */
  Architecture?: 'i386' | 'x86_64' | (string & {});
  /** Example: `2018-01-10T01:01:10Z`. */
  CreationTime?: string;
  /** Example: `testDescription`. */
  Description?: string;
  DiskDeviceMappings?: DescribeImageFromFamilyResponseImageDiskDeviceMappings;
  /** Example: `testImageFamily`. */
  ImageFamily?: string;
  /** Example: `m-bp1g7004ksh0oeuc7djp`. */
  ImageId?: string;
  /** Example: `testImageName`. */
  ImageName?: string;
  /** Example: `self`. */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {});
  /** Example: `2`. */
  ImageVersion?: string;
  /** Example: `false`. */
  IsCopied?: boolean;
  /** Example: `true`. */
  IsSelfShared?: string;
  /** Example: `false`. */
  IsSubscribed?: boolean;
  /** Example: `true`. */
  IsSupportCloudinit?: boolean;
  /** Example: `true`. */
  IsSupportIoOptimized?: boolean;
  /** Example: `Alibaba Cloud Linux 2.1903`. */
  OSName?: string;
  /** Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {});
  /** Example: `Aliyun`. */
  Platform?: string;
  /** Example: `jxsc00v198`. */
  ProductCode?: string;
  /** Example: `100`. */
  Progress?: string;
  /** Example: `80`. */
  Size?: number;
  /** Example: `Available`. */
  Status?: 'UnAvailable' | 'Available' | 'Creating' | 'CreateFailed' | (string & {});
  Tags?: DescribeImageFromFamilyResponseImageTags;
  /** Example: `none`. */
  Usage?: 'instance' | 'none' | (string & {});
}

/** `Image.DiskDeviceMappings` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImageDiskDeviceMappings {
  DiskDeviceMapping?: DescribeImageFromFamilyResponseImageDiskDeviceMappingsDiskDeviceMapping[];
}

/** `Image.DiskDeviceMappings.DiskDeviceMapping` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImageDiskDeviceMappingsDiskDeviceMapping {
  /** Example: `/dev/xvdb`. */
  Device?: string;
  /** Example: `qcow2`. */
  Format?: string;
  /** Example: `testEcsImport`. */
  ImportOSSBucket?: string;
  /** Example: `imageImport`. */
  ImportOSSObject?: string;
  /** Example: `80`. */
  Size?: string;
  /** Example: `s-bp17ot2q7x72ggtw4kcj`. */
  SnapshotId?: string;
  /** Example: `custom`. */
  Type?: string;
}

/** `Image.Tags` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImageTags {
  Tag?: DescribeImageFromFamilyResponseImageTagsTag[];
}

/** `Image.Tags.Tag` in an answer of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyResponseImageTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeImageFromFamily`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageFromFamily
 */
export const DescribeImageFromFamily: Operation<DescribeImageFromFamilyRequest, DescribeImageFromFamilyResponse> = {
  name: 'DescribeImageFromFamily',
  readOnly: true,
  regionId: true,
};

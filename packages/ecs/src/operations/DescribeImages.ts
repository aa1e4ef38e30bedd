// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeImages`. */
export interface DescribeImagesRequest {
  /** Example: `CreateEcs`. */
  ActionType?: 'CreateEcs' | 'ChangeOS' | (string & {}) | undefined;
  /** Example: `i386`. */
  Architecture?: 'i386' | 'x86_64' | 'arm64' | (string & {}) | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Items: at most 10. */
  Filter?: readonly DescribeImagesRequestFilter[] | undefined;
  /** Default: `empty`. Example: `hangzhou-daily-update`. */
  ImageFamily?: string | undefined;
  /** Example: `m-bp1g7004ksh0oeuc7djp`. */
  ImageId?: string | undefined;
  /** Example: `testImageName`. */
  ImageName?: string | undefined;
  /** Example: `self`. */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {}) | undefined;
  ImageOwnerId?: number | bigint | undefined;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** Default: `false`. Example: `false`. */
  IsPublic?: boolean | undefined;
  /** Example: `true`. */
  IsSupportCloudinit?: boolean | undefined;
  /** Example: `true`. */
  IsSupportIoOptimized?: boolean | undefined;
  /** Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `false`. */
  ShowExpired?: boolean | undefined;
  /** Example: `s-bp17ot2q7x72ggtw4kcj`. */
  SnapshotId?: string | undefined;
  /** Default: `Available`. Example: `Available`. */
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
  /** Items: at most 20. */
  Tag?: readonly DescribeImagesRequestTag[] | undefined;
  /** Example: `true`. */
  Usable?: boolean | undefined;
  /** Example: `instance`. */
  Usage?: 'instance' | 'none' | (string & {}) | undefined;
}

/** `Filter` in a request of `DescribeImages`. */
export interface DescribeImagesRequestFilter {
  /** Default: `null`. Example: `CreationStartTime`. */
  Key?: string | undefined;
  /** Default: `null`. Example: `2017-12-05T22:40Z`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `DescribeImages`. */
export interface DescribeImagesRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeImages`. */
export interface DescribeImagesResponse {
  Images?: DescribeImagesResponseImages;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `66189103-EDB2-43E2-BB60-BFF2B62F4EB8`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Images` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImages {
  Image?: DescribeImagesResponseImagesImage[];
}

/** `Images.Image` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImage {
  /** Example: `x86_64`. */
  Architecture?: 'i386' | 'x86_64' | 'arm64' | (string & {});
  /** Example: `BIOS`. */
  BootMode?: 'BIOS' | 'UEFI' | 'UEFI-Preferred' | (string & {});
  /** Example: `2019-11-15T06:07:05Z`. */
  CreationTime?: string;
  /** Example: `Archive log for Oracle`. */
  Description?: string;
  DetectionOptions?: DescribeImagesResponseImagesImageDetectionOptions;
  DiskDeviceMappings?: DescribeImagesResponseImagesImageDiskDeviceMappings;
  Features?: DescribeImagesResponseImagesImageFeatures;
  /** Example: `hangzhou-daily-update`. */
  ImageFamily?: string;
  /** Example: `m-bp1g7004ksh0oeuc7djp`. */
  ImageId?: string;
  /** Example: `testImageName`. */
  ImageName?: string;
  /** Example: `self`. */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {});
  /** Example: `1234567890`. */
  ImageOwnerId?: number;
  /** Example: `2`. */
  ImageVersion?: string;
  /** Example: `false`. */
  IsCopied?: boolean;
  /** Example: `false`. */
  IsPublic?: boolean;
  /** Example: `true`. */
  IsSelfShared?: string;
  /** Example: `false`. */
  IsSubscribed?: boolean;
  /** Example: `true`. */
  IsSupportCloudinit?: boolean;
  /** Example: `true`. */
  IsSupportIoOptimized?: boolean;
  LicenseType?: string;
  /** Example: `false`. */
  LoginAsNonRootSupported?: boolean;
  /** Example: `Windows Server 2016 Datacenter Edition 64-bit (Simplified Chinese)`. */
  OSName?: string;
  /** Example: `Windows Server 2016 Data Center Edition 64bit Chinese Edition`. */
  OSNameEn?: string;
  /** Example: `windows`. */
  OSType?: 'windows' | 'linux' | (string & {});
  /** Example: `Windows Server 2016`. */
  Platform?: string;
  /** Example: `test000olhd`. */
  ProductCode?: string;
  /** Example: `100%`. */
  Progress?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  SecureBootOptions?: DescribeImagesResponseImagesImageSecureBootOptions;
  /** Example: `60`. */
  Size?: number;
  /** Example: `Available`. */
  Status?: 'UnAvailable' | 'Available' | 'Creating' | 'CreateFailed' | (string & {});
  /** Example: `TestName`. */
  SupplierName?: string;
  Tags?: DescribeImagesResponseImagesImageTags;
  Usable?: boolean;
  /** Example: `none`. */
  Usage?: 'instance' | 'none' | (string & {});
}

/** `Images.Image.DetectionOptions` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDetectionOptions {
  Items?: DescribeImagesResponseImagesImageDetectionOptionsItems;
  /** Example: `Processing`. */
  Status?: 'Processing' | 'Finished' | (string & {});
}

/** `Images.Image.DetectionOptions.Items` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDetectionOptionsItems {
  Item?: DescribeImagesResponseImagesImageDetectionOptionsItemsItem[];
}

/** `Images.Image.DetectionOptions.Items.Item` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDetectionOptionsItemsItem {
  /** Example: `Nvme`. */
  Name?: string;
  /** Example: `NVMe.NotInstallded`. */
  RiskCode?: string;
  /** Example: `High`. */
  RiskLevel?: 'High' | 'Medium' | (string & {});
  /** Example: `Supported`. */
  Value?: string;
}

/** `Images.Image.DiskDeviceMappings` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDiskDeviceMappings {
  DiskDeviceMapping?: DescribeImagesResponseImagesImageDiskDeviceMappingsDiskDeviceMapping[];
}

/** `Images.Image.DiskDeviceMappings.DiskDeviceMapping` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageDiskDeviceMappingsDiskDeviceMapping {
  /** Example: `/dev/xvda`. */
  Device?: string;
  /** Example: `true`. */
  Encrypted?: boolean;
  /** Example: `qcow2`. */
  Format?: string;
  /** Example: `testEcsImport`. */
  ImportOSSBucket?: string;
  /** Example: `imageImport`. */
  ImportOSSObject?: string;
  /** Example: `32%`. */
  Progress?: string;
  /** Example: `233`. */
  RemainTime?: number;
  /** Example: `60`. */
  Size?: string;
  /** Example: `s-bp17ot2q7x72ggtw4kcj`. */
  SnapshotId?: string;
  /** Example: `system`. */
  Type?: string;
}

/** `Images.Image.Features` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageFeatures {
  /** Example: `supported`. */
  CpuOnlineDowngrade?: string;
  /** Example: `supported`. */
  CpuOnlineUpgrade?: string;
  /** Example: `v2`. */
  ImdsSupport?: 'v1' | 'v2' | (string & {});
  /** Example: `unsupported`. */
  MemoryOnlineDowngrade?: string;
  /** Example: `unsupported`. */
  MemoryOnlineUpgrade?: string;
  /** Example: `supported`. */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {});
}

/** `Images.Image.SecureBootOptions` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageSecureBootOptions {
  SecureBootSupport?: string;
}

/** `Images.Image.Tags` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageTags {
  Tag?: DescribeImagesResponseImagesImageTagsTag[];
}

/** `Images.Image.Tags.Tag` in an answer of `DescribeImages`. */
export interface DescribeImagesResponseImagesImageTagsTag {
  /** Example: `DTS`. */
  TagKey?: string;
  /** Example: `Oracle`. */
  TagValue?: string;
}

/**
 * Lists the images that instances can be created from.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImages
 */
export const DescribeImages: PaginatedOperation<DescribeImagesRequest, DescribeImagesResponse, DescribeImagesResponseImagesImage> = {
  name: 'DescribeImages',
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

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesRequest {
  /** Items: at most 21. */
  ImagePipelineId?: readonly string[] | undefined;
  /** Default: `50`. Range: 1 to 500. Example: `50`. */
  MaxResults?: number | undefined;
  /** Example: `testImagePipeline`. */
  Name?: string | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeImagePipelinesRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponse {
  ImagePipeline?: DescribeImagePipelinesResponseImagePipeline;
  /** Example: `50`. */
  MaxResults?: number;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `ImagePipeline` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipeline {
  ImagePipelineSet?: DescribeImagePipelinesResponseImagePipelineImagePipelineSet[];
}

/** `ImagePipeline.ImagePipelineSet` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSet {
  AddAccounts?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetAddAccounts;
  AdvancedOptions?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetAdvancedOptions;
  /** Example: `m-bp67acfmxazb4perd2ir`. */
  BaseImage?: string;
  /** Example: `IMAGE`. */
  BaseImageType?: 'IMAGE' | 'IMAGE_FAMILY' | (string & {});
  /** Example: `FROM IMAGE:m-bp67acfmxazb4perd2ir`. */
  BuildContent?: string;
  /** Example: `2020-11-24T06:00:00Z`. */
  CreationTime?: string;
  /** Example: `true`. */
  DeleteInstanceOnFailure?: boolean;
  /** Example: `This is description.`. */
  Description?: string;
  /** @deprecated The vendor advises against its use. */
  ImageFamily?: string;
  /**
   * Example: `testImageName`.
   * @deprecated The vendor advises against its use.
   */
  ImageName?: string;
  ImageOptions?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptions;
  /** Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId?: string;
  ImportImageOptions?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptions;
  /** Example: `ecs.g6.large`. */
  InstanceType?: string;
  /** Example: `0`. */
  InternetMaxBandwidthOut?: number;
  /** Example: `testImagePipeline`. */
  Name?: string;
  /**
   * Example: `auto`.
   * @deprecated The vendor advises against its use.
   */
  NvmeSupport?: string;
  RepairItems?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetRepairItems;
  RepairMode?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `40`. */
  SystemDiskSize?: number;
  Tags?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetTags;
  TestContent?: string;
  ToRegionIds?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetToRegionIds;
  /** Example: `vsw-bp67acfmxazb4p71mrdup`. */
  VSwitchId?: string;
}

/** `ImagePipeline.ImagePipelineSet.AddAccounts` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetAddAccounts {
  AddAccount?: string[];
}

/** `ImagePipeline.ImagePipelineSet.AdvancedOptions` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetAdvancedOptions {
  /** Example: `disable`. */
  ImageNameSuffix?: string;
  /** Example: `true`. */
  RetainCloudAssistant?: boolean;
}

/** `ImagePipeline.ImagePipelineSet.ImageOptions` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptions {
  /** Example: `description.`. */
  Description?: string;
  /** Example: `family`. */
  ImageFamily?: string;
  ImageFeatures?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageFeatures;
  /** Example: `imageName`. */
  ImageName?: string;
  ImageTags?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageTags;
}

/** `ImagePipeline.ImagePipelineSet.ImageOptions.ImageFeatures` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageFeatures {
  /** Example: `auto`. */
  NvmeSupport?: 'supported' | 'unsupported' | 'auto' | (string & {});
}

/** `ImagePipeline.ImagePipelineSet.ImageOptions.ImageTags` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageTags {
  ImageTag?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageTagsImageTag[];
}

/** `ImagePipeline.ImagePipelineSet.ImageOptions.ImageTags.ImageTag` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImageOptionsImageTagsImageTag {
  /** Example: `testKey`. */
  TagKey?: string;
  /** Example: `testValue`. */
  TagValue?: string;
}

/** `ImagePipeline.ImagePipelineSet.ImportImageOptions` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptions {
  /** Example: `x86_64`. */
  Architecture?: 'x86_64' | 'arm64' | (string & {});
  /** Example: `BIOS`. */
  BootMode?: 'BIOS' | 'UEFI' | (string & {});
  Description?: string;
  DiskDeviceMappings?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsDiskDeviceMappings;
  Features?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsFeatures;
  ImageName?: string;
  ImportImageTags?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsImportImageTags;
  /** Example: `Auto`. */
  LicenseType?: 'Auto' | 'Aliyun' | 'BYOL' | (string & {});
  /** Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {});
  /** Example: `Aliyun`. */
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
  /** Example: `false`. */
  RetainImportedImage?: boolean;
  RetentionStrategy?: string;
  RoleName?: string;
}

/**
 * `ImagePipeline.ImagePipelineSet.ImportImageOptions.DiskDeviceMappings` in an answer of `DescribeImagePipelines`.
 */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsDiskDeviceMappings {
  DiskDeviceMapping?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsDiskDeviceMappingsDiskDeviceMapping[];
}

/**
 * `ImagePipeline.ImagePipelineSet.ImportImageOptions.DiskDeviceMappings.DiskDeviceMapping` in an answer of
 * `DescribeImagePipelines`.
 */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsDiskDeviceMappingsDiskDeviceMapping {
  /** Example: `40`. */
  DiskImageSize?: number;
  /** Example: `RAW`. */
  Format?: 'RAW' | 'VHD' | 'QCOW2' | (string & {});
  /** Example: `ecsimageos`. */
  OSSBucket?: string;
  /** Example: `CentOS_5.4_32.raw`. */
  OSSObject?: string;
}

/** `ImagePipeline.ImagePipelineSet.ImportImageOptions.Features` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsFeatures {
  ImdsSupport?: string;
  /** Example: `supported`. */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {});
}

/** `ImagePipeline.ImagePipelineSet.ImportImageOptions.ImportImageTags` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsImportImageTags {
  ImportImageTag?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsImportImageTagsImportImageTag[];
}

/**
 * `ImagePipeline.ImagePipelineSet.ImportImageOptions.ImportImageTags.ImportImageTag` in an answer of
 * `DescribeImagePipelines`.
 */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetImportImageOptionsImportImageTagsImportImageTag {
  Key?: string;
  Value?: string;
}

/** `ImagePipeline.ImagePipelineSet.RepairItems` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetRepairItems {
  RepairItem?: string[];
}

/** `ImagePipeline.ImagePipelineSet.Tags` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetTags {
  Tag?: DescribeImagePipelinesResponseImagePipelineImagePipelineSetTagsTag[];
}

/** `ImagePipeline.ImagePipelineSet.Tags.Tag` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/** `ImagePipeline.ImagePipelineSet.ToRegionIds` in an answer of `DescribeImagePipelines`. */
export interface DescribeImagePipelinesResponseImagePipelineImagePipelineSetToRegionIds {
  ToRegionId?: string[];
}

/**
 * Calls `DescribeImagePipelines`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelines
 */
export const DescribeImagePipelines: PaginatedOperation<DescribeImagePipelinesRequest, DescribeImagePipelinesResponse, DescribeImagePipelinesResponseImagePipelineImagePipelineSet> = {
  name: 'DescribeImagePipelines',
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

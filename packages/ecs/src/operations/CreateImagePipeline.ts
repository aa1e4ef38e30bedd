// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateImagePipeline`. */
export interface CreateImagePipelineRequest {
  /** Items: at most 21. */
  AddAccount?: readonly (number | bigint)[] | undefined;
  AdvancedOptions?: CreateImagePipelineRequestAdvancedOptions | undefined;
  /** Example: `m-bp67acfmxazb4perd2ir`. */
  BaseImage?: string | undefined;
  /** Example: `IMAGE`. */
  BaseImageType: 'IMAGE' | 'IMAGE_FAMILY' | 'OSS' | (string & {});
  /** Example: `FROM IMAGE:m-bp67acfmxazb4perd2ir`. */
  BuildContent?: string | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `true`. Example: `true`. */
  DeleteInstanceOnFailure?: boolean | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /**
   * Example: `family`.
   * @deprecated The vendor advises against its use.
   */
  ImageFamily?: string | undefined;
  /**
   * Example: `testImageName`.
   * @deprecated The vendor advises against its use.
   */
  ImageName?: string | undefined;
  ImageOptions?: CreateImagePipelineRequestImageOptions | undefined;
  ImportImageOptions?: CreateImagePipelineRequestImportImageOptions | undefined;
  /** Example: `ecs.g6.large`. */
  InstanceType?: string | undefined;
  /** Default: `0`. Example: `0`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Example: `testImagePipeline`. */
  Name?: string | undefined;
  /**
   * Example: `auto`.
   * @deprecated The vendor advises against its use.
   */
  NvmeSupport?: 'supported' | 'unsupported' | 'auto' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  RepairItem?: readonly string[] | undefined;
  /** Example: `Standard`. */
  RepairMode?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `40`. Example: `40`. */
  SystemDiskSize?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateImagePipelineRequestTag[] | undefined;
  TestContent?: string | undefined;
  /** Items: at most 21. */
  ToRegionId?: readonly string[] | undefined;
  /** Example: `vsw-bp67acfmxazb4p71mrdup`. */
  VSwitchId?: string | undefined;
}

/** `AdvancedOptions` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestAdvancedOptions {
  /** Example: `disable`. */
  ImageNameSuffix?: string | undefined;
  /** Default: `false`. Example: `true`. */
  RetainCloudAssistant?: boolean | undefined;
}

/** `ImageOptions` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImageOptions {
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Example: `family`. */
  ImageFamily?: string | undefined;
  ImageFeatures?: CreateImagePipelineRequestImageOptionsImageFeatures | undefined;
  /** Example: `testImageName`. */
  ImageName?: string | undefined;
  ImageTags?: readonly CreateImagePipelineRequestImageOptionsImageTags[] | undefined;
}

/** `ImageOptions.ImageFeatures` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImageOptionsImageFeatures {
  /** Example: `auto`. */
  NvmeSupport?: 'supported' | 'unsupported' | 'auto' | (string & {}) | undefined;
}

/** `ImageOptions.ImageTags` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImageOptionsImageTags {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** `ImportImageOptions` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImportImageOptions {
  /** Default: `x86_64`. Example: `x86_64`. */
  Architecture?: 'x86_64' | 'arm64' | (string & {}) | undefined;
  /** Default: `BIOS`. Example: `BIOS`. */
  BootMode?: 'BIOS' | 'UEFI' | (string & {}) | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  DiskDeviceMappings?: readonly CreateImagePipelineRequestImportImageOptionsDiskDeviceMappings[] | undefined;
  Features?: CreateImagePipelineRequestImportImageOptionsFeatures | undefined;
  /** Example: `testImageName`. */
  ImageName?: string | undefined;
  ImportImageTags?: readonly CreateImagePipelineRequestImportImageOptionsImportImageTags[] | undefined;
  /** Default: `Auto`. Example: `Auto`. */
  LicenseType?: 'Auto' | 'Aliyun' | 'BYOL' | (string & {}) | undefined;
  /** Default: `linux`. Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {}) | undefined;
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
    | (string & {})
    | undefined;
  /** Example: `false`. */
  RetainImportedImage?: boolean | undefined;
  /** Default: `RetainNever`. Example: `RetainAlways`. */
  RetentionStrategy?:
    | 'RetainOnlySuccessful'
    | 'RetainOnlyFailed'
    | 'RetainAlways'
    | 'RetainNever'
    | (string & {})
    | undefined;
  RoleName?: string | undefined;
}

/** `ImportImageOptions.DiskDeviceMappings` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImportImageOptionsDiskDeviceMappings {
  /** Example: `40`. */
  DiskImageSize?: number | undefined;
  /** Example: `RAW`. */
  Format?: 'RAW' | 'VHD' | 'QCOW2' | (string & {}) | undefined;
  /** Example: `ecsimageos`. */
  OSSBucket?: string | undefined;
  /** Example: `CentOS_5.4_32.raw`. */
  OSSObject?: string | undefined;
}

/** `ImportImageOptions.Features` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImportImageOptionsFeatures {
  /** Default: `v1`. Example: `v2`. */
  ImdsSupport?: 'v1' | 'v2' | (string & {}) | undefined;
  /** Default: `unsupported`. Example: `supported`. */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {}) | undefined;
}

/** `ImportImageOptions.ImportImageTags` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestImportImageOptionsImportImageTags {
  /** Example: `testKey`. */
  Key?: string | undefined;
  /** Example: `testValue`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `CreateImagePipeline`. */
export interface CreateImagePipelineRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateImagePipeline`. */
export interface CreateImagePipelineResponse {
  /** Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CreateImagePipeline`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImagePipeline
 */
export const CreateImagePipeline: Operation<CreateImagePipelineRequest, CreateImagePipelineResponse> = {
  name: 'CreateImagePipeline',
  regionId: true,
  clientToken: true,
};

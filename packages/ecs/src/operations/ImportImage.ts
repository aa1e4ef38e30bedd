// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ImportImage`. */
export interface ImportImageRequest {
  /** Default: `x86_64`. Example: `x86_64`. */
  Architecture?: 'i386' | 'x86_64' | 'arm64' | (string & {}) | undefined;
  /** Default: `BIOS`. Example: `BIOS`. */
  BootMode?: 'BIOS' | 'UEFI' | (string & {}) | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `TestDescription`. */
  Description?: string | undefined;
  /** Example: `Standard`. */
  DetectionStrategy?: string | undefined;
  /** Items: at most 17. */
  DiskDeviceMapping?: readonly ImportImageRequestDiskDeviceMapping[] | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  Features?: ImportImageRequestFeatures | undefined;
  /** Example: `ImageTestName`. */
  ImageName?: string | undefined;
  /** Default: `Aliyun`. Example: `BYOL`. */
  LicenseType?: 'Aliyun' | 'BYOL' | (string & {}) | undefined;
  /** Default: `linux`. Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {}) | undefined;
  OwnerId?: number | undefined;
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
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `AliyunECSImageImportDefaultRole`. */
  RoleName?: string | undefined;
  /** Example: `arn:acs:cloudbox:cn-hangzhou:123456:cloudbox/cb-14598123`. */
  StorageLocationArn?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly ImportImageRequestTag[] | undefined;
}

/** `DiskDeviceMapping` in a request of `ImportImage`. */
export interface ImportImageRequestDiskDeviceMapping {
  Device?: string | undefined;
  /** Example: `80`. */
  DiskImSize?: number | undefined;
  /** Example: `80`. */
  DiskImageSize?: number | undefined;
  /** Example: `QCOW2`. */
  Format?: 'RAW' | 'VHD' | 'QCOW2' | 'VMDK' | (string & {}) | undefined;
  /** Example: `ecsimageos`. */
  OSSBucket?: string | undefined;
  /** Example: `CentOS_5.4_32.raw`. */
  OSSObject?: string | undefined;
}

/** `Features` in a request of `ImportImage`. */
export interface ImportImageRequestFeatures {
  /** Default: `v1`. Example: `v2`. */
  ImdsSupport?: 'v1' | 'v2' | (string & {}) | undefined;
  /** Example: `supported`. */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {}) | undefined;
}

/** `Tag` in a request of `ImportImage`. */
export interface ImportImageRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `ImportImage`. */
export interface ImportImageResponse {
  /** Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `t-bp67acfmxazb4pks9unt`. */
  TaskId?: string;
}

/**
 * Calls `ImportImage`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ImportImage
 */
export const ImportImage: Operation<ImportImageRequest, ImportImageResponse> = {
  name: 'ImportImage',
  regionId: true,
  clientToken: true,
};

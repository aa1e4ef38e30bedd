// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateImage`. */
export interface CreateImageRequest {
  /** Default: `x86_64`. Example: `x86_64`. */
  Architecture?: 'i386' | 'x86_64' | 'arm64' | (string & {}) | undefined;
  /** Example: `BIOS`. */
  BootMode?: 'BIOS' | 'UEFI' | 'UEFI-Preferred' | (string & {}) | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `ImageTestDescription`. */
  Description?: string | undefined;
  /** Example: `Standard`. */
  DetectionStrategy?: string | undefined;
  /** Items: at most 17. */
  DiskDeviceMapping?: readonly CreateImageRequestDiskDeviceMapping[] | undefined;
  DryRun?: boolean | undefined;
  Features?: CreateImageRequestFeatures | undefined;
  /** Example: `hangzhou-daily-update`. */
  ImageFamily?: string | undefined;
  /** Example: `TestCentOS`. */
  ImageName?: string | undefined;
  /** Example: `2017011017`. */
  ImageVersion?: string | undefined;
  /** Example: `i-bp1g6zv0ce8oghu77t7k`. */
  InstanceId?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `CentOS`. */
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
  SecureBootOptions?: CreateImageRequestSecureBootOptions | undefined;
  /** Example: `s-bp17441ohwkdca06tkvk`. */
  SnapshotId?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateImageRequestTag[] | undefined;
}

/** `DiskDeviceMapping` in a request of `CreateImage`. */
export interface CreateImageRequestDiskDeviceMapping {
  /** Example: `/dev/xvdb`. */
  Device?: string | undefined;
  /** Example: `system`. */
  DiskType?: 'system' | 'data' | (string & {}) | undefined;
  /** Default: `5`. Example: `2000`. */
  Size?: number | undefined;
  /** Example: `s-bp17441ohwkdca06tkvk`. */
  SnapshotId?: string | undefined;
}

/** `Features` in a request of `CreateImage`. */
export interface CreateImageRequestFeatures {
  /** Example: `v2`. */
  ImdsSupport?: 'v1' | 'v2' | (string & {}) | undefined;
}

/** `SecureBootOptions` in a request of `CreateImage`. */
export interface CreateImageRequestSecureBootOptions {
  SecureBootSupport?: 'supported' | 'unsupported' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateImage`. */
export interface CreateImageRequestTag {
  /** Example: `KeyTest`. */
  Key?: string | undefined;
  /** Example: `ValueTest`. */
  Value?: string | undefined;
}

/** The answer of `CreateImage`. */
export interface CreateImageResponse {
  /** Example: `m-bp146shijn7hujkuijre`. */
  ImageId?: string;
  /** Example: `C8B26B44-0189-443E-9816-259FA3766B08`. */
  RequestId: string;
}

/**
 * Calls `CreateImage`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImage
 */
export const CreateImage: Operation<CreateImageRequest, CreateImageResponse> = {
  name: 'CreateImage',
  regionId: true,
  clientToken: true,
};

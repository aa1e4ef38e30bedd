// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDisk`. */
export interface CreateDiskRequest {
  /** Example: `hide`. */
  AdvancedFeatures?: string | undefined;
  /** Items: at most 10. */
  Arn?: readonly CreateDiskRequestArn[] | undefined;
  /** Example: `false`. */
  BurstingEnabled?: boolean | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `empty`. Example: `testDescription`. */
  Description?: string | undefined;
  /** Default: `cloud`. Example: `cloud_ssd`. */
  DiskCategory?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | 'cloud_essd_entry'
    | 'cloud_regional_disk_auto'
    | 'elastic_ephemeral_disk_standard'
    | 'elastic_ephemeral_disk_premium'
    | (string & {})
    | undefined;
  /** Default: `empty`. Example: `testDiskName`. */
  DiskName?: string | undefined;
  /** Example: `hide`. */
  EncryptAlgorithm?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Example: `i-bp18pnlg1ds9rky4jdqi`. */
  InstanceId?: string | undefined;
  /** Characters: at most 64. Example: `0e478b7a-4262-4802-b8cb-00d3fb40826X`. */
  KMSKeyId?: string | undefined;
  /** Default: `Disabled`. Example: `Disabled`. */
  MultiAttach?: 'Disabled' | 'Enabled' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `PL1`. Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Range: at least 0. Example: `40000`. */
  ProvisionedIops?: number | bigint | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Range: 1 to 131072. Example: `2000`. */
  Size?: number | undefined;
  /** Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId?: string | undefined;
  /** Example: `dbsc-j5e1sf2vaf5he8m22ojo`. */
  StorageClusterId?: string | undefined;
  /** Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId?: string | undefined;
  /** Default: `2`. Range: at least 1. Example: `3`. */
  StorageSetPartitionNumber?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateDiskRequestTag[] | undefined;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Arn` in a request of `CreateDisk`. */
export interface CreateDiskRequestArn {
  /** Example: `1000000000`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** Example: `hide`. */
  RoleType?: string | undefined;
  /** Example: `hide`. */
  Rolearn?: string | undefined;
}

/** `Tag` in a request of `CreateDisk`. */
export interface CreateDiskRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateDisk`. */
export interface CreateDiskResponse {
  /** Example: `d-bp131n0q38u3a4zikvdq`. */
  DiskId?: string;
  /** Example: `204135153888639`. */
  OrderId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `CreateDisk`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDisk
 */
export const CreateDisk: Operation<CreateDiskRequest, CreateDiskResponse> = {
  name: 'CreateDisk',
  regionId: true,
  clientToken: true,
};

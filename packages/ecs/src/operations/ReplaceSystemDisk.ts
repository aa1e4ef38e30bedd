// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReplaceSystemDisk`. */
export interface ReplaceSystemDiskRequest {
  SystemDisk?: ReplaceSystemDiskRequestSystemDisk | undefined;
  /** Example: `i386`. */
  Architecture?: string | undefined;
  /** Items: at most 10. */
  Arn?: readonly ReplaceSystemDiskRequestArn[] | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `d-bp67acfmxazb4ph9vu1o`. */
  DiskId?: string | undefined;
  /** Example: `hide`. */
  EncryptAlgorithm?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Example: `m-bp67acfmxazb4ph3lup3`. */
  ImageId: string;
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  /** Characters: at most 64. Example: `e522b26d-abf6-4e0d-b5da-04b7ff11723c`. */
  KMSKeyId?: string | undefined;
  /** Example: `testKeyPairName`. */
  KeyPairName?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `The`. Example: `EcsV587!`. */
  Password?: string | undefined;
  /** Default: `false`. Example: `false`. */
  PasswordInherit?: boolean | undefined;
  /** Example: `CentOS`. */
  Platform?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `Deactive`. Example: `Active`. */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
  /** Example: `true`. */
  UseAdditionalService?: boolean | undefined;
}

/** `SystemDisk` in a request of `ReplaceSystemDisk`. */
export interface ReplaceSystemDiskRequestSystemDisk {
  /** Default: `40`. Example: `80`. */
  Size?: number | undefined;
}

/** `Arn` in a request of `ReplaceSystemDisk`. */
export interface ReplaceSystemDiskRequestArn {
  /** Example: `0`. */
  AssumeRoleFor?: number | bigint | undefined;
  RoleType?: string | undefined;
  Rolearn?: string | undefined;
}

/** The answer of `ReplaceSystemDisk`. */
export interface ReplaceSystemDiskResponse {
  /** Example: `d-bp67acfmxazb4ph9vu1o`. */
  DiskId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ReplaceSystemDisk`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReplaceSystemDisk
 */
export const ReplaceSystemDisk: Operation<ReplaceSystemDiskRequest, ReplaceSystemDiskResponse> = {
  name: 'ReplaceSystemDisk',
  clientToken: true,
};

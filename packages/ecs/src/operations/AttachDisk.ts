// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachDisk`. */
export interface AttachDiskRequest {
  /** Default: `false`. Example: `false`. */
  Bootable?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  DeleteWithInstance?: boolean | undefined;
  /** Example: `testDeviceName`. */
  Device?: string | undefined;
  /** Example: `d-bp1j4l5axzdy6ftkn4d4`. */
  DiskId: string;
  /** Default: `false`. Example: `false`. */
  Force?: boolean | undefined;
  /** Example: `i-bp1dq5lozx5f4pmd8usn`. */
  InstanceId: string;
  /** Example: `KeyPairTestName`. */
  KeyPairName?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `EcsV587!`. */
  Password?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AttachDisk`. */
export interface AttachDiskResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `AttachDisk`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachDisk
 */
export const AttachDisk: Operation<AttachDiskRequest, AttachDiskResponse> = {
  name: 'AttachDisk',
};

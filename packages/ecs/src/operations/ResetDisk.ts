// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ResetDisk`. */
export interface ResetDiskRequest {
  /** Example: `d-bp199lyny9b370ck0eb3`. */
  DiskId: string;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `s-bp199lyny9b3is7f4kl9`. */
  SnapshotId: string;
}

/** The answer of `ResetDisk`. */
export interface ResetDiskResponse {
  /** Example: `F3CD6886-D8D0-4FEE-B93E-1B73239643F9`. */
  RequestId: string;
}

/**
 * Calls `ResetDisk`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisk
 */
export const ResetDisk: Operation<ResetDiskRequest, ResetDiskResponse> = {
  name: 'ResetDisk',
};

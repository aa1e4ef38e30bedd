// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskDeployment`. */
export interface ModifyDiskDeploymentRequest {
  /** Example: `cloud_essd`. */
  DiskCategory?: string | undefined;
  /** Example: `d-bp131n0q38u3a4zikvdq`. */
  DiskId: string;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | (string & {}) | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `dbsc-cn-c4d2uea84sg`. */
  StorageClusterId?: string | undefined;
}

/** The answer of `ModifyDiskDeployment`. */
export interface ModifyDiskDeploymentResponse {
  /** Example: `D69846D9-F17F-51C0-8AC6-B4B7177704FF`. */
  RequestId: string;
  /** Example: `t-bp67acfmxazb4pks9unt`. */
  TaskId?: string;
}

/**
 * Calls `ModifyDiskDeployment`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDeployment
 */
export const ModifyDiskDeployment: Operation<ModifyDiskDeploymentRequest, ModifyDiskDeploymentResponse> = {
  name: 'ModifyDiskDeployment',
};

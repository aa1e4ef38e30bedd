// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskDeployment`. */
export interface ModifyDiskDeploymentRequest {
  /**
   * The category to have afterwards, only for moves from cluster to cluster; so far `cloud_essd`. Left out, it
   * stays. Example: `cloud_essd`.
   */
  DiskCategory?: string | undefined;
  /** The disk, `d-…`. Example: `d-bp131n0q38u3a4zikvdq`. */
  DiskId: string;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The performance level to have afterwards, only for moves from cluster to cluster. Left out, it stays.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   *
   * Example: `PL1`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | (string & {}) | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The cluster to move to; leave it out to move the disk back to shared storage. Example: `dbsc-cn-c4d2uea84sg`. */
  StorageClusterId?: string | undefined;
}

/** The answer of `ModifyDiskDeployment`. */
export interface ModifyDiskDeploymentResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `D69846D9-F17F-51C0-8AC6-B4B7177704FF`. */
  RequestId: string;
  /** The task of the move, for {@link DescribeTasks}. Example: `t-bp67acfmxazb4pks9unt`. */
  TaskId?: string;
}

/**
 * Moves a pay-as-you-go disk into, out of, or between dedicated block storage clusters.
 *
 * The disk must be `In_use` or `Available`, in the zone of the cluster, and of a category that the cluster has;
 * its instance must be `Running` or `Stopped`. Switch subscription disks with {@link ModifyDiskChargeType} before.
 * The move runs in the background; follow it with {@link DescribeTasks}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDiskDeployment`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDeployment
 */
export const ModifyDiskDeployment: Operation<ModifyDiskDeploymentRequest, ModifyDiskDeploymentResponse> = {
  name: 'ModifyDiskDeployment',
  ram: 'ecs',
};

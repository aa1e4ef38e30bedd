// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceDeployment`. */
export interface ModifyInstanceDeploymentRequest {
  /** Default: `default`. Example: `host`. */
  Affinity?: 'host' | 'default' | (string & {}) | undefined;
  /** Example: `dc-bp67acfmxazb4ph4iml5`. */
  DedicatedHostClusterId?: string | undefined;
  /** Example: `dh-bp67acfmxazb4phbfan5`. */
  DedicatedHostId?: string | undefined;
  /** Example: `3`. */
  DeploymentSetGroupNo?: number | undefined;
  /** Example: `ds-bp67acfmxazb4phbsmhn`. */
  DeploymentSetId?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Force?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4ph49umb`. */
  InstanceId: string;
  /** Example: `ecs.c6.large`. */
  InstanceType?: string | undefined;
  /** Default: `reboot`. Example: `live`. */
  MigrationType?: 'reboot' | 'live' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Default: `false`. Example: `false`. */
  RemoveFromDeploymentSet?: boolean | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `host`. */
  Tenancy?: string | undefined;
}

/** The answer of `ModifyInstanceDeployment`. */
export interface ModifyInstanceDeploymentResponse {
  /** Example: `04F0F334-1335-436C-A1D7-6C044FE77604`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceDeployment`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceDeployment
 */
export const ModifyInstanceDeployment: Operation<ModifyInstanceDeploymentRequest, ModifyInstanceDeploymentResponse> = {
  name: 'ModifyInstanceDeployment',
  regionId: true,
};

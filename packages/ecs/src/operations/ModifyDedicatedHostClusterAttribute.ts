// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostClusterAttribute`. */
export interface ModifyDedicatedHostClusterAttributeRequest {
  /** Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId: string;
  /** Example: `newClusterName`. */
  DedicatedHostClusterName?: string | undefined;
  /** Example: `newClusterDescription`. */
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDedicatedHostClusterAttribute`. */
export interface ModifyDedicatedHostClusterAttributeResponse {
  /** Example: `11B55F58-D3A4-4A9B-9596-342420D02FF8`. */
  RequestId: string;
}

/**
 * Calls `ModifyDedicatedHostClusterAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostClusterAttribute
 */
export const ModifyDedicatedHostClusterAttribute: Operation<ModifyDedicatedHostClusterAttributeRequest, ModifyDedicatedHostClusterAttributeResponse> = {
  name: 'ModifyDedicatedHostClusterAttribute',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDedicatedHostClusterAttribute`. */
export interface ModifyDedicatedHostClusterAttributeRequest {
  /** The dedicated host cluster, `dc-…`. Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId: string;
  /** The new name of the cluster, 2 to 128 characters. Example: `newClusterName`. */
  DedicatedHostClusterName?: string | undefined;
  /** The new description of the cluster. Example: `newClusterDescription`. */
  Description?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDedicatedHostClusterAttribute`. */
export interface ModifyDedicatedHostClusterAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `11B55F58-D3A4-4A9B-9596-342420D02FF8`. */
  RequestId: string;
}

/**
 * Changes the name or the description of a dedicated host cluster.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDedicatedHostClusterAttribute`.
 * - Errors: `InvalidDescription.Malformed`, `InvalidUser.Unauthorized`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostClusterAttribute
 */
export const ModifyDedicatedHostClusterAttribute: Operation<ModifyDedicatedHostClusterAttributeRequest, ModifyDedicatedHostClusterAttributeResponse> = {
  name: 'ModifyDedicatedHostClusterAttribute',
  ram: 'ecs',
  regionId: true,
};

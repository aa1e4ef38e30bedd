// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `MoveResourceGroup`. */
export interface MoveResourceGroupRequest {
  /** Example: `cn-beijing`. */
  RegionId?: string | undefined;
  /** Example: `lb-uf6ghek7ds2btzt658q0c`. */
  ResourceId: string;
  /** Example: `loadbalancer`. */
  ResourceType: 'loadbalancer' | 'certificate' | 'acl' | (string & {});
  /** Example: `rg-aek2rpsek5hqcst`. */
  NewResourceGroupId: string;
  /** Example: `rg-aek2dmxj56zpgqi`. */
  ResourceGroupId?: string | undefined;
  /** Example: `LTAI5tPmFGUpmyWwD8gpguBu`. */
  access_key_id?: string | undefined;
}

/** The answer of `MoveResourceGroup`. */
export interface MoveResourceGroupResponse {
  /** Example: `18CAE30A-79CF-544C-86DB-EB36C739642E`. */
  RequestId: string;
}

/**
 * Calls `MoveResourceGroup`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/MoveResourceGroup
 */
export const MoveResourceGroup: Operation<MoveResourceGroupRequest, MoveResourceGroupResponse> = {
  name: 'MoveResourceGroup',
  regionId: true,
};

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `MoveResourceGroup`. */
export interface MoveResourceGroupRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-beijing`.
   */
  RegionId?: string | undefined;
  /** The load balancer, certificate or list to move, by its id. Example: `lb-uf6ghek7ds2btzt658q0c`. */
  ResourceId: string;
  /**
   * What kind of resource the call is about; one kind per call.
   * - `instance`: Load balancers.
   * - `loadbalancer`: A load balancer.
   * - `certificate`: Server or CA certificates.
   * - `acl`: Access control lists.
   * - `listener`: Listeners.
   * - `vservergroup`: VServer groups.
   * - `masterslaveservergroup`: Primary/secondary server groups.
   *
   * Example: `loadbalancer`.
   */
  ResourceType: 'loadbalancer' | 'certificate' | 'acl' | (string & {});
  /** The resource group that the resource goes to. Example: `rg-aek2rpsek5hqcst`. */
  NewResourceGroupId: string;
  /** Not needed to move something; `NewResourceGroupId` names where it goes. Example: `rg-aek2dmxj56zpgqi`. */
  ResourceGroupId?: string | undefined;
  /**
   * The id of the caller's access key; the client signs calls with its own, so leave it out. Example:
   * `LTAI5tPmFGUpmyWwD8gpguBu`.
   */
  access_key_id?: string | undefined;
}

/** The answer of `MoveResourceGroup`. */
export interface MoveResourceGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `18CAE30A-79CF-544C-86DB-EB36C739642E`. */
  RequestId: string;
}

/**
 * Moves a load balancer, a certificate or an access control list into another resource group.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:MoveResourceGroup`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/MoveResourceGroup
 */
export const MoveResourceGroup: Operation<MoveResourceGroupRequest, MoveResourceGroupResponse> = {
  name: 'MoveResourceGroup',
  ram: 'slb',
  regionId: true,
};

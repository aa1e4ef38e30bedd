// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `JoinResourceGroup`. */
export interface JoinResourceGroupRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The resource group to move it to. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** The resource, by its id; `ResourceType` says of which kind it is. Example: `sg-bp67acfmxazb4pm0ft9p`. */
  ResourceId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The kind of the resources.
   * - `eni`: Network interface.
   * - `ddh`: Dedicated host.
   * - `ddhcluster`: Cluster of dedicated hosts.
   * - `securitygroup`: Security group.
   * - `keypair`: SSH key pair.
   * - `launchtemplate`: Launch template.
   * - `reservedinstance`: Reserved instance.
   * - `snapshotpolicy`: Policy for automatic snapshots.
   * - `elasticityassurance`: Elasticity assurance.
   * - `capacityreservation`: Capacity reservation.
   * - `command`: Command of Cloud Assistant.
   * - `invocation`: Run of a command or transfer of a file by Cloud Assistant.
   * - `activation`: Activation code for managed instances.
   * - `managedinstance`: Managed instance, a server outside of ECS with Cloud Assistant.
   *
   * Example: `securitygroup`.
   */
  ResourceType?:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'ddh'
    | 'ddhcluster'
    | 'eni'
    | 'keypair'
    | 'launchtemplate'
    | 'command'
    | 'activation'
    | 'managedinstance'
    | (string & {})
    | undefined;
}

/** The answer of `JoinResourceGroup`. */
export interface JoinResourceGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Moves a resource to another resource group.
 *
 * A resource is in one group at a time. Permissions that are given for a group hold for the resources in it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:JoinResourceGroup`.
 * - Errors: `InvalidResourceGroup.Duplicate`, `InvalidResourceGroup.NotFound`, `InvalidResourceId.NotFound`,
 * `InvalidResourceType.NotFound`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinResourceGroup
 */
export const JoinResourceGroup: Operation<JoinResourceGroupRequest, JoinResourceGroupResponse> = {
  name: 'JoinResourceGroup',
  ram: 'ecs',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UntagResources`. */
export interface UntagResourcesRequest {
  /**
   * Whether to take all tags off the resources. Counts only where `TagKey` is left out. Default: `false`. Example:
   * `false`.
   */
  All?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The resources to take tags off, at most 50 ids, all of the kind `ResourceType`. Items: at most 51. */
  ResourceId: readonly string[];
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
   * Example: `instance`.
   */
  ResourceType:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'volume'
    | 'eni'
    | 'ddh'
    | 'ddhcluster'
    | 'keypair'
    | 'launchtemplate'
    | 'reservedinstance'
    | 'snapshotpolicy'
    | 'elasticityassurance'
    | 'capacityreservation'
    | 'command'
    | 'invocation'
    | (string & {});
  /** The keys of the tags to take off. Left out, `All` decides. Items: at most 21. */
  TagKey?: readonly string[] | undefined;
}

/** The answer of `UntagResources`. */
export interface UntagResourcesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `C46FF5A8-C5F0-4024-8262-B16B639225A0`. */
  RequestId: string;
}

/**
 * Takes tags off up to 50 resources of one kind.
 *
 * Name the keys in `TagKey`, or set `All` and leave `TagKey` out. A tag that no resource bears any more is gone.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:UntagResources`, on `acs:ecs:{regionId}:{accountId}:{resourceType}/{resourceId}`.
 * - Errors: `Duplicate.TagKey`, `NumberExceed.ResourceIds`, `NumberExceed.Tags`, `OperationDenied.QuotaExceed`,
 * `PermissionDenied.Scope`, `PermissionDenied.TagOwnerUid`, and 15 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UntagResources
 */
export const UntagResources: Operation<UntagResourcesRequest, UntagResourcesResponse> = {
  name: 'UntagResources',
  ram: 'ecs',
  regionId: true,
};

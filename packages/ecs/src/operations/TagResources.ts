// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `TagResources`. */
export interface TagResourcesRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The resources to add tags to, at most 50 ids, all of the kind `ResourceType`. Items: at most 51. */
  ResourceId: readonly string[];
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
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
    | 'activation'
    | 'managedinstance'
    | (string & {});
  /** The tags to add, at most 20. Items: at most 21. */
  Tag: readonly TagResourcesRequestTag[];
}

/** `Tag` in a request of `TagResources`. */
export interface TagResourcesRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key: string;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value: string;
}

/** The answer of `TagResources`. */
export interface TagResourcesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Adds tags to up to 50 resources of one kind.
 *
 * A tag with a key that the resource has already gets the new value. The call fails as a whole where one resource
 * would have too many tags.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:TagResources`, on `acs:ecs:{regionId}:{accountId}:{resourceType}/{resourceId}`.
 * - Errors: `Duplicate.TagKey`, `NumberExceed.ResourceIds`, `NumberExceed.Tags`, `OperationDenied.QuotaExceed`,
 * `QuotaExceed.Tags`, `PermissionDenied.Scope`, and 16 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TagResources
 */
export const TagResources: Operation<TagResourcesRequest, TagResourcesResponse> = {
  name: 'TagResources',
  ram: 'ecs',
  regionId: true,
};

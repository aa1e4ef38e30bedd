// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddTags`. */
export interface AddTagsRequest {
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The resource, by its id; `ResourceType` says of which kind it is. Example: `i-bp1gtjxuuvwj17zrj79f`. */
  ResourceId: string;
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
    | 'keypair'
    | 'launchtemplate'
    | 'reservedinstance'
    | 'snapshotpolicy'
    | (string & {});
  /** The tags to add, at most 20 in all per resource. Items: at most 20. */
  Tag: readonly AddTagsRequestTag[];
}

/** `Tag` in a request of `AddTags`. */
export interface AddTagsRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `AddTags`. */
export interface AddTagsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Adds tags to one resource; deprecated in favour of {@link TagResources}.
 *
 * A tag with a key that the resource has already gets the new value. {@link TagResources} does the same for many
 * resources.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - Errors: `Duplicate.TagKey`, `OperationDenied.QuotaExceed`, `InvalidRegionId.NotFound`,
 * `InvalidResourceId.NotFound`, `InvalidResourceType.NotFound`, `InvalidTag.Mismatch`, and 4 more.
 * @deprecated Use {@link TagResources} instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AddTags
 */
export const AddTags: Operation<AddTagsRequest, AddTagsResponse> = {
  name: 'AddTags',
  ram: 'ecs',
  regionId: true,
};

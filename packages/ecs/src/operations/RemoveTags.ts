// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveTags`. */
export interface RemoveTagsRequest {
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-shenzhen`.
   */
  RegionId?: string | undefined;
  /** The resource, by its id; `ResourceType` says of which kind it is. Example: `s-946ntx4w9n18oeodwfuo`. */
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
   * Example: `snapshot`.
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
  /** The tags to take off; each needs its `Key`. Items: at most 20. */
  Tag?: readonly RemoveTagsRequestTag[] | undefined;
}

/** `Tag` in a request of `RemoveTags`. */
export interface RemoveTagsRequestTag {
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

/** The answer of `RemoveTags`. */
export interface RemoveTagsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Takes tags off one resource; deprecated in favour of {@link UntagResources}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - Errors: `InvalidResourceType.NotFound`, `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`,
 * `InvalidResourceId.NotSupported`, `InvalidTagCount`, `InvalidTagKey.Malformed`.
 * @deprecated Use {@link UntagResources} instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveTags
 */
export const RemoveTags: Operation<RemoveTagsRequest, RemoveTagsResponse> = {
  name: 'RemoveTags',
  ram: 'ecs',
  regionId: true,
};

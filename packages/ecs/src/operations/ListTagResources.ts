// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListTagResources`. */
export interface ListTagResourcesRequest {
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Lists only the tags of these resources, at most 50 ids of the kind `ResourceType`. Items: at most 51. */
  ResourceId?: readonly string[] | undefined;
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
    | 'activation'
    | 'managedinstance'
    | (string & {});
  /**
   * Lists only resources with all of these tags, at most 20. The key `acs:rm:rgId` with the id of a resource group
   * finds the resources of that group, the default one excepted. Items: at most 21.
   */
  Tag?: readonly ListTagResourcesRequestTag[] | undefined;
  /**
   * Looks for tags by pattern instead of `Tag`; a preview. Finds at most 5,000 resources, with a delay of up to 2
   * seconds. Items: at most 5.
   */
  TagFilter?: readonly ListTagResourcesRequestTagFilter[] | undefined;
}

/** `Tag` in a request of `ListTagResources`. */
export interface ListTagResourcesRequestTag {
  /** The key to look for. Without `Value`, every value of it is found. Example: `TestKey`. */
  Key?: string | undefined;
  /** The value to look for; needs `Key`. Example: `TestValue`. */
  Value?: string | undefined;
}

/** `TagFilter` in a request of `ListTagResources`. */
export interface ListTagResourcesRequestTagFilter {
  /**
   * The key to look for: `env` exactly, `env*` by its beginning, `*env*` by any part. A pattern only where
   * `TagValues` is empty. Example: `env`.
   */
  TagKey?: string | undefined;
  /**
   * The values to look for under the key, exactly or by pattern as with keys; one match is enough. Items: at most
   * 5.
   */
  TagValues?: readonly string[] | undefined;
}

/** The answer of `ListTagResources`. */
export interface ListTagResourcesResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `484256DA-D816-44D2-9D86-B6EE4D5BA78C`. */
  RequestId: string;
  /** The tags found. */
  TagResources?: ListTagResourcesResponseTagResources;
}

/** `TagResources` in an answer of `ListTagResources`. */
export interface ListTagResourcesResponseTagResources {
  /** A key with its value, and the resource that bears them. */
  TagResource?: ListTagResourcesResponseTagResourcesTagResource[];
}

/** `TagResources.TagResource` in an answer of `ListTagResources`. */
export interface ListTagResourcesResponseTagResourcesTagResource {
  /** The resource that bears the tag. Example: `i-bp1j6qtvdm8w0z1opqe9`. */
  ResourceId?: string;
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
  ResourceType?:
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
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists tags with the resources that bear them, looked up by resource or by tag.
 *
 * Needs `ResourceId`, `Tag` or `TagFilter`; with both resources and tags, only what meets both is listed. One
 * entry stands for one tag of one resource.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:ListTagResources`, on `acs:ecs:{regionId}:{accountId}:{resourceType}/{resourceId}`.
 * - Errors: `Duplicate.TagKey`, `NumberExceed.ResourceIds`, `NumberExceed.Tags`, `OperationDenied.QuotaExceed`,
 * `PermissionDenied.Scope`, `PermissionDenied.TagOwnerUid`, and 15 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ListTagResources
 */
export const ListTagResources: PaginatedOperation<ListTagResourcesRequest, ListTagResourcesResponse, ListTagResourcesResponseTagResourcesTagResource> = {
  name: 'ListTagResources',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'TagResources.TagResource',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
  },
};

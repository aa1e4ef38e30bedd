// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListTagResources`. */
export interface ListTagResourcesRequest {
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 51. */
  ResourceId?: readonly string[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `instance`. */
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
  /** Items: at most 21. */
  Tag?: readonly ListTagResourcesRequestTag[] | undefined;
  /** Items: at most 5. */
  TagFilter?: readonly ListTagResourcesRequestTagFilter[] | undefined;
}

/** `Tag` in a request of `ListTagResources`. */
export interface ListTagResourcesRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** `TagFilter` in a request of `ListTagResources`. */
export interface ListTagResourcesRequestTagFilter {
  /** Example: `env`. */
  TagKey?: string | undefined;
  /** Items: at most 5. */
  TagValues?: readonly string[] | undefined;
}

/** The answer of `ListTagResources`. */
export interface ListTagResourcesResponse {
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  /** Example: `484256DA-D816-44D2-9D86-B6EE4D5BA78C`. */
  RequestId: string;
  TagResources?: ListTagResourcesResponseTagResources;
}

/** `TagResources` in an answer of `ListTagResources`. */
export interface ListTagResourcesResponseTagResources {
  TagResource?: ListTagResourcesResponseTagResourcesTagResource[];
}

/** `TagResources.TagResource` in an answer of `ListTagResources`. */
export interface ListTagResourcesResponseTagResourcesTagResource {
  /** Example: `i-bp1j6qtvdm8w0z1opqe9`. */
  ResourceId?: string;
  /** Example: `instance`. */
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
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `ListTagResources`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ListTagResources
 */
export const ListTagResources: PaginatedOperation<ListTagResourcesRequest, ListTagResourcesResponse, ListTagResourcesResponseTagResourcesTagResource> = {
  name: 'ListTagResources',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'TagResources.TagResource',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
  },
};

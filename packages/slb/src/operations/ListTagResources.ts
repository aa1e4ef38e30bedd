// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListTagResources`. */
export interface ListTagResourcesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `instance`. */
  ResourceType:
    | 'instance'
    | 'certificate'
    | 'acl'
    | 'listener'
    | 'vservergroup'
    | 'masterslaveservergroup'
    | (string & {});
  /** Example: `caeba0bbb2be03f84eb48b699f0ad8e1`. */
  NextToken?: string | undefined;
  /** Items: at most 51. Example: `lb-bp1qnnvj18yy6huamkk3b`. */
  ResourceId?: readonly string[] | undefined;
  /** Items: at most 21. */
  Tag?: readonly ListTagResourcesRequestTag[] | undefined;
}

/** `Tag` in a request of `ListTagResources`. */
export interface ListTagResourcesRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `ListTagResources`. */
export interface ListTagResourcesResponse {
  /** Example: `caeba0bbb2be03f84eb48b699f0ad8e1`. */
  NextToken?: string;
  /** Example: `DE65F6B7-7566-4802-9007-96F2494AC512`. */
  RequestId: string;
  TagResources?: ListTagResourcesResponseTagResources;
}

/** `TagResources` in an answer of `ListTagResources`. */
export interface ListTagResourcesResponseTagResources {
  TagResource?: ListTagResourcesResponseTagResourcesTagResource[];
}

/** `TagResources.TagResource` in an answer of `ListTagResources`. */
export interface ListTagResourcesResponseTagResourcesTagResource {
  /** Example: `FinanceJoshua`. */
  TagValue?: string;
  /** Example: `instance`. */
  ResourceType?:
    | 'instance'
    | 'certificate'
    | 'acl'
    | 'listener'
    | 'vservergroup'
    | 'masterslaveservergroup'
    | (string & {});
  /** Example: `lb-bp16qjewdsunr4ji3mfq9`. */
  ResourceId?: string;
  /** Example: `FinanceDept`. */
  TagKey?: string;
}

/**
 * Calls `ListTagResources`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ListTagResources
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

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListTagResources`. */
export interface ListTagResourcesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
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
   * Example: `instance`.
   */
  ResourceType:
    | 'instance'
    | 'certificate'
    | 'acl'
    | 'listener'
    | 'vservergroup'
    | 'masterslaveservergroup'
    | (string & {});
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0ad8e1`.
   */
  NextToken?: string | undefined;
  /**
   * Only these resources; at most 20 ids. A listener is written as load balancer, protocol and port with
   * underscores between them: `lb-…_http_80`. Items: at most 51. Example: `lb-bp1qnnvj18yy6huamkk3b`.
   */
  ResourceId?: readonly string[] | undefined;
  /** Only resources with these tags, as pairs of a key and a value; at most 20. Items: at most 21. */
  Tag?: readonly ListTagResourcesRequestTag[] | undefined;
}

/** `Tag` in a request of `ListTagResources`. */
export interface ListTagResourcesRequestTag {
  /**
   * What the tag is called, for example `env`: 64 characters fit everywhere, access control lists and CA
   * certificates take up to 128. Without `http://` or `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters, or nothing. Without `http://` or
   * `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Value?: string | undefined;
}

/** The answer of `ListTagResources`. */
export interface ListTagResourcesResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0ad8e1`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `DE65F6B7-7566-4802-9007-96F2494AC512`. */
  RequestId: string;
  /** Holds pairs of a resource and a tag. */
  TagResources?: ListTagResourcesResponseTagResources;
}

/** `TagResources` in an answer of `ListTagResources`. */
export interface ListTagResourcesResponseTagResources {
  /** One pair of them; a resource with two tags is in two. */
  TagResource?: ListTagResourcesResponseTagResourcesTagResource[];
}

/** `TagResources.TagResource` in an answer of `ListTagResources`. */
export interface ListTagResourcesResponseTagResourcesTagResource {
  /** What the tag says, for example `production`; may be empty. Example: `FinanceJoshua`. */
  TagValue?: string;
  /** What kind of resource carries the tag, in the words of the request. Example: `instance`. */
  ResourceType?:
    | 'instance'
    | 'certificate'
    | 'acl'
    | 'listener'
    | 'vservergroup'
    | 'masterslaveservergroup'
    | (string & {});
  /** The id of the resource that carries the tag. Example: `lb-bp16qjewdsunr4ji3mfq9`. */
  ResourceId?: string;
  /** What the tag is called, for example `env`; a resource has each key once. Example: `FinanceDept`. */
  TagKey?: string;
}

/**
 * Lists which resources of one type carry which tags, by resource, by tag or both.
 *
 * Give `ResourceId` or `Tag` or both; neither is the error `MissingParam.TagOrResourceId`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `slb:ListTagResources`.
 * - Errors: `SizeLimitExceeded.ResourceId`, `SizeLimitExceeded.Tag`, `TagTypeNotSame`, `ResourceNotExist`,
 * `QueryTokenNotExist`, `InvalidParam.NextToken`, and 12 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ListTagResources
 */
export const ListTagResources: PaginatedOperation<ListTagResourcesRequest, ListTagResourcesResponse, ListTagResourcesResponseTagResourcesTagResource> = {
  name: 'ListTagResources',
  ram: 'slb',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'TagResources.TagResource',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
  },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeImageComponents`. */
export interface DescribeImageComponentsRequest {
  /** Returns only components for building, or only those for testing. Example: `Build`. */
  ComponentType?: 'Build' | 'Test' | (string & {}) | undefined;
  /**
   * Returns only this version, as `major.minor.patch`; `*` in place of a part matches any number. Needs `Name`.
   * Example: `1.0.*`.
   */
  ComponentVersion?: string | undefined;
  /** Ids of components, at most 20; only these are returned. Items: at most 21. */
  ImageComponentId?: readonly string[] | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `50`. Range: 1 to
   * 500. Example: `50`.
   */
  MaxResults?: number | undefined;
  /** Returns only components with exactly this name. Example: `testComponent`. */
  Name?: string | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string | undefined;
  /** Whose components to list. Example: `SELF`. */
  Owner?: 'SELF' | 'ALIYUN' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Returns only components of this resource group. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Returns only components for this operating system. Example: `Linux`. */
  SystemType?: 'Linux' | 'Windows' | (string & {}) | undefined;
  /** Returns only components with all of these tags. Items: at most 20. */
  Tag?: readonly DescribeImageComponentsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeImageComponents`. */
export interface DescribeImageComponentsRequestTag {
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

/** The answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponse {
  /** The components of this page. */
  ImageComponent?: DescribeImageComponentsResponseImageComponent;
  /** How many items a page holds at most, as the request asked or by default. Example: `50`. */
  MaxResults?: number;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `ImageComponent` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponent {
  /** The components of this page, each version on its own. */
  ImageComponentSet?: DescribeImageComponentsResponseImageComponentImageComponentSet[];
}

/** `ImageComponent.ImageComponentSet` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSet {
  /**
   * What the component is for.
   * - `Build`: For the building of images, in `BuildContent`.
   * - `Test`: For the testing of images, in `TestContent`.
   *
   * Example: `Build`.
   */
  ComponentType?: 'Build' | 'Test' | (string & {});
  /**
   * The version, as `major.minor.patch`. Left out when a component is made, the highest major number so far plus
   * one is taken, as in `2.0.0`.
   */
  ComponentVersion?: string;
  /** The commands, one a line, in the language of Image Builder; at most 16 KB. Example: `RESTART`. */
  Content?: string;
  /** When it was made, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2020-11-24T06:00:00Z`. */
  CreationTime?: string;
  /** What was said about it when it was made. Example: `This is description.`. */
  Description?: string;
  /** The component, `ic-…`. Example: `ic-bp67acfmxazb4pqcfhwp`. */
  ImageComponentId?: string;
  /** The name; the same as the id where none was given. Example: `testComponent`. */
  Name?: string;
  /**
   * Whose component it is.
   * - `SELF`: Made by this account.
   * - `ALIYUN`: Provided by Alibaba Cloud.
   *
   * Example: `SELF`.
   */
  Owner?: 'SELF' | 'ALIYUN' | (string & {});
  /** The parameters that a template hands to the component. */
  Parameters?: DescribeImageComponentsResponseImageComponentImageComponentSetParameters;
  /** The resource group that it is sorted into; empty for none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** The operating system that the commands are for. Example: `Linux`. */
  SystemType?: 'Linux' | 'Windows' | (string & {});
  /** What it is tagged with. */
  Tags?: DescribeImageComponentsResponseImageComponentImageComponentSetTags;
}

/** `ImageComponent.ImageComponentSet.Parameters` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSetParameters {
  /** The parameters that a template hands to the component, one by one. */
  Parameter?: DescribeImageComponentsResponseImageComponentImageComponentSetParametersParameter[];
}

/** `ImageComponent.ImageComponentSet.Parameters.Parameter` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSetParametersParameter {
  /** The value of the parameter where a template gives none. */
  DefaultValue?: string;
  /** The name of the parameter, as the commands refer to it. */
  Name?: string;
  /** Which values the parameter takes. */
  Type?: 'String' | 'Number' | 'Boolean' | (string & {});
}

/** `ImageComponent.ImageComponentSet.Tags` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSetTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeImageComponentsResponseImageComponentImageComponentSetTagsTag[];
}

/** `ImageComponent.ImageComponentSet.Tags.Tag` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSetTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists components of image building, your own or those of Alibaba Cloud, with their commands.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeImageComponents`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageComponents
 */
export const DescribeImageComponents: PaginatedOperation<DescribeImageComponentsRequest, DescribeImageComponentsResponse, DescribeImageComponentsResponseImageComponentImageComponentSet> = {
  name: 'DescribeImageComponents',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'ImageComponent.ImageComponentSet',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};

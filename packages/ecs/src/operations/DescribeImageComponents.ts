// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeImageComponents`. */
export interface DescribeImageComponentsRequest {
  /** Example: `Build`. */
  ComponentType?: 'Build' | 'Test' | (string & {}) | undefined;
  /** Example: `1.0.*`. */
  ComponentVersion?: string | undefined;
  /** Items: at most 21. */
  ImageComponentId?: readonly string[] | undefined;
  /** Default: `50`. Range: 1 to 500. Example: `50`. */
  MaxResults?: number | undefined;
  /** Example: `testComponent`. */
  Name?: string | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  /** Example: `SELF`. */
  Owner?: 'SELF' | 'ALIYUN' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Linux`. */
  SystemType?: 'Linux' | 'Windows' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeImageComponentsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeImageComponents`. */
export interface DescribeImageComponentsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponse {
  ImageComponent?: DescribeImageComponentsResponseImageComponent;
  /** Example: `50`. */
  MaxResults?: number;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `ImageComponent` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponent {
  ImageComponentSet?: DescribeImageComponentsResponseImageComponentImageComponentSet[];
}

/** `ImageComponent.ImageComponentSet` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSet {
  /** Example: `Build`. */
  ComponentType?: 'Build' | 'Test' | (string & {});
  ComponentVersion?: string;
  /** Example: `RESTART`. */
  Content?: string;
  /** Example: `2020-11-24T06:00:00Z`. */
  CreationTime?: string;
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `ic-bp67acfmxazb4pqcfhwp`. */
  ImageComponentId?: string;
  /** Example: `testComponent`. */
  Name?: string;
  /** Example: `SELF`. */
  Owner?: 'SELF' | 'ALIYUN' | (string & {});
  Parameters?: DescribeImageComponentsResponseImageComponentImageComponentSetParameters;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `Linux`. */
  SystemType?: 'Linux' | 'Windows' | (string & {});
  Tags?: DescribeImageComponentsResponseImageComponentImageComponentSetTags;
}

/** `ImageComponent.ImageComponentSet.Parameters` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSetParameters {
  Parameter?: DescribeImageComponentsResponseImageComponentImageComponentSetParametersParameter[];
}

/** `ImageComponent.ImageComponentSet.Parameters.Parameter` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSetParametersParameter {
  DefaultValue?: string;
  Name?: string;
  Type?: 'String' | 'Number' | 'Boolean' | (string & {});
}

/** `ImageComponent.ImageComponentSet.Tags` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSetTags {
  Tag?: DescribeImageComponentsResponseImageComponentImageComponentSetTagsTag[];
}

/** `ImageComponent.ImageComponentSet.Tags.Tag` in an answer of `DescribeImageComponents`. */
export interface DescribeImageComponentsResponseImageComponentImageComponentSetTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeImageComponents`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageComponents
 */
export const DescribeImageComponents: PaginatedOperation<DescribeImageComponentsRequest, DescribeImageComponentsResponse, DescribeImageComponentsResponseImageComponentImageComponentSet> = {
  name: 'DescribeImageComponents',
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

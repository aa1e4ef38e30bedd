// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsRequest {
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** @deprecated The vendor advises against its use. */
  FuzzyQuery?: boolean | undefined;
  /** @deprecated The vendor advises against its use. */
  IsQueryEcsCount?: boolean | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `vpc`. */
  NetworkType?: 'vpc' | 'classic' | (string & {}) | undefined;
  /** Example: `e71d8a535bd9cc11`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string | undefined;
  /** Example: `["sg-bp67acfmxazb4pm0ft9p", "sg-bp67acfmxazb4pm0ft9p", "sg-bp67acfmxazb4pm0ft9p"]`. */
  SecurityGroupIds?: readonly string[] | string | undefined;
  /** Example: `SGTestName`. */
  SecurityGroupName?: string | undefined;
  /** Example: `normal`. */
  SecurityGroupType?: 'normal' | 'enterprise' | (string & {}) | undefined;
  /** Example: `false`. */
  ServiceManaged?: boolean | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeSecurityGroupsRequestTag[] | undefined;
  /** Example: `vpc-bp67acfmxazb4p71kuh0f`. */
  VpcId?: string | undefined;
}

/** `Tag` in a request of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponse {
  /** Example: `e71d8a535bd9cc11`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  SecurityGroups?: DescribeSecurityGroupsResponseSecurityGroups;
  /** Example: `20`. */
  TotalCount?: number;
}

/** `SecurityGroups` in an answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponseSecurityGroups {
  SecurityGroup?: DescribeSecurityGroupsResponseSecurityGroupsSecurityGroup[];
}

/** `SecurityGroups.SecurityGroup` in an answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponseSecurityGroupsSecurityGroup {
  /** Example: `0`. */
  AvailableInstanceAmount?: number;
  /** Example: `2021-08-31T03:12:29Z`. */
  CreationTime?: string;
  /** Example: `TestDescription`. */
  Description?: string;
  /** Example: `0`. */
  EcsCount?: number;
  /** Example: `5`. */
  GroupToGroupRuleCount?: number;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `100`. */
  RuleCount?: number;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string;
  /** Example: `SGTestName`. */
  SecurityGroupName?: string;
  /** Example: `normal`. */
  SecurityGroupType?: 'normal' | 'enterprise' | (string & {});
  /** Example: `12345678910`. */
  ServiceID?: number;
  /** Example: `false`. */
  ServiceManaged?: boolean;
  Tags?: DescribeSecurityGroupsResponseSecurityGroupsSecurityGroupTags;
  /** Example: `vpc-bp67acfmxazb4p71kuh0f`. */
  VpcId?: string;
}

/** `SecurityGroups.SecurityGroup.Tags` in an answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponseSecurityGroupsSecurityGroupTags {
  Tag?: DescribeSecurityGroupsResponseSecurityGroupsSecurityGroupTagsTag[];
}

/** `SecurityGroups.SecurityGroup.Tags.Tag` in an answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponseSecurityGroupsSecurityGroupTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists security groups.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroups
 */
export const DescribeSecurityGroups: PaginatedOperation<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse, DescribeSecurityGroupsResponseSecurityGroupsSecurityGroup> = {
  name: 'DescribeSecurityGroups',
  readOnly: true,
  regionId: true,
  parameters: { SecurityGroupIds: { style: 'json' } },
  pagination: {
    style: 'token',
    items: 'SecurityGroups.SecurityGroup',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
    alternative: {
      style: 'page',
      items: 'SecurityGroups.SecurityGroup',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
      defaultPageSize: 100,
    },
  },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsRequest {
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * Given up by the vendor; leave it out.
   * @deprecated The vendor advises against its use.
   */
  FuzzyQuery?: boolean | undefined;
  /**
   * Whether to fill in `EcsCount` and `AvailableInstanceAmount`. The vendor has deprecated it.
   * @deprecated The vendor advises against its use.
   */
  IsQueryEcsCount?: boolean | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Range: 1 to
   * 100. Example: `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Only the groups of this kind of network.
   * - `vpc`: Groups in a VPC.
   * - `classic`: Groups of the classic network, which is closed.
   *
   * Example: `vpc`.
   */
  NetworkType?: 'vpc' | 'classic' | (string & {}) | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `e71d8a535bd9cc11`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The one security group to return, `sg-…`. Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string | undefined;
  /**
   * The security groups to return, a JSON list of up to 100 ids in a string. Example: `["sg-bp67acfmxazb4pm0ft9p",
   * "sg-bp67acfmxazb4pm0ft9p", "sg-bp67acfmxazb4pm0ft9p"]`.
   */
  SecurityGroupIds?: readonly string[] | string | undefined;
  /** Only the groups with this name. Example: `SGTestName`. */
  SecurityGroupName?: string | undefined;
  /** Only basic or only advanced groups; both where this is left out. Example: `normal`. */
  SecurityGroupType?: 'normal' | 'enterprise' | (string & {}) | undefined;
  /** Whether to return the groups that cloud services manage, or those that they don't. Example: `false`. */
  ServiceManaged?: boolean | undefined;
  /**
   * Only the groups that bear all of these tags. Finds at most 1000 groups; beyond that {@link ListTagResources}
   * helps. Items: at most 20.
   */
  Tag?: readonly DescribeSecurityGroupsRequestTag[] | undefined;
  /** Only the groups in this VPC, `vpc-…`. Example: `vpc-bp67acfmxazb4p71kuh0f`. */
  VpcId?: string | undefined;
}

/** `Tag` in a request of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsRequestTag {
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

/** The answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `e71d8a535bd9cc11`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The security groups of this page. */
  SecurityGroups?: DescribeSecurityGroupsResponseSecurityGroups;
  /** How many items match in all, on every page together. Example: `20`. */
  TotalCount?: number;
}

/** `SecurityGroups` in an answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponseSecurityGroups {
  /** One group with its VPC, its type and how many rules it has. */
  SecurityGroup?: DescribeSecurityGroupsResponseSecurityGroupsSecurityGroup[];
}

/** `SecurityGroups.SecurityGroup` in an answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponseSecurityGroupsSecurityGroup {
  /** How many more instances fit into the group; valid only where `IsQueryEcsCount` was set. Example: `0`. */
  AvailableInstanceAmount?: number;
  /** When the group was made, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2021-08-31T03:12:29Z`. */
  CreationTime?: string;
  /** What the group is for, as its maker wrote it. Example: `TestDescription`. */
  Description?: string;
  /** How many instances are in the group; valid only where `IsQueryEcsCount` was set. Example: `0`. */
  EcsCount?: number;
  /** How many of the group's rules name another security group. Example: `5`. */
  GroupToGroupRuleCount?: number;
  /** The resource group that the security group is sorted into; empty for none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** How many rules the group has. Example: `100`. */
  RuleCount?: number;
  /**
   * A security group, `sg-…`; {@link DescribeSecurityGroupAttribute} shows its rules. Example:
   * `sg-bp67acfmxazb4pm0ft9p`.
   */
  SecurityGroupId?: string;
  /** The name that the group was given. Example: `SGTestName`. */
  SecurityGroupName?: string;
  /**
   * What kind of group it is; fixed at its making.
   * - `normal`: Basic group; may name other groups in its rules.
   * - `enterprise`: Advanced group; holds many more members, but its rules cannot name other groups.
   *
   * Example: `normal`.
   */
  SecurityGroupType?: 'normal' | 'enterprise' | (string & {});
  /** The account of the cloud service or distributor that manages the group. Example: `12345678910`. */
  ServiceID?: number;
  /**
   * Whether a cloud service or distributor manages the group, so that its owner cannot change it. Example:
   * `false`.
   */
  ServiceManaged?: boolean;
  /** The tags that the group bears. */
  Tags?: DescribeSecurityGroupsResponseSecurityGroupsSecurityGroupTags;
  /**
   * The VPC that the group belongs to; empty for a group of the classic network. Example:
   * `vpc-bp67acfmxazb4p71kuh0f`.
   */
  VpcId?: string;
}

/** `SecurityGroups.SecurityGroup.Tags` in an answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponseSecurityGroupsSecurityGroupTags {
  /** One tag of the group, a key with its value. */
  Tag?: DescribeSecurityGroupsResponseSecurityGroupsSecurityGroupTagsTag[];
}

/** `SecurityGroups.SecurityGroup.Tags.Tag` in an answer of `DescribeSecurityGroups`. */
export interface DescribeSecurityGroupsResponseSecurityGroupsSecurityGroupTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists security groups with their names, types, VPCs and tags, but without their rules.
 *
 * All conditions must hold together. Walk the pages with `NextToken` and `MaxResults`; the last page comes without
 * a `NextToken`. For the rules of one group call {@link DescribeSecurityGroupAttribute}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link SecurityGroupExists}.
 * - RAM action: `ecs:DescribeSecurityGroups`, on `acs:ecs:{regionId}:{accountId}:securitygroup/*`,
 * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
 * - Errors: `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroups
 */
export const DescribeSecurityGroups: PaginatedOperation<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse, DescribeSecurityGroupsResponseSecurityGroupsSecurityGroup> = {
  name: 'DescribeSecurityGroups',
  ram: 'ecs',
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

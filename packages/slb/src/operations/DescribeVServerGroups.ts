// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1o94dp5i6ear2j44cac`. */
  LoadBalancerId: string;
  /** Example: `false`. */
  IncludeRule?: boolean | undefined;
  /** Example: `false`. */
  IncludeListener?: boolean | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeVServerGroupsRequestTag[] | undefined;
  /** Example: `Group3`. */
  Description?: string | undefined;
}

/** `Tag` in a request of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08F3A7C16F`. */
  RequestId: string;
  VServerGroups?: DescribeVServerGroupsResponseVServerGroups;
}

/** `VServerGroups` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroups {
  VServerGroup?: DescribeVServerGroupsResponseVServerGroupsVServerGroup[];
}

/** `VServerGroups.VServerGroup` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroup {
  /** Example: `rsp-0bfr8ig4eejf9e`. */
  VServerGroupId?: string;
  /** Example: `Group3`. */
  VServerGroupName?: string;
  AssociatedObjects?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjects;
  /** Example: `1`. */
  ServerCount?: number | bigint;
  /** Example: `2022-08-31T02:49:05Z`. */
  CreateTime?: string;
  Tags?: DescribeVServerGroupsResponseVServerGroupsVServerGroupTags;
}

/** `VServerGroups.VServerGroup.AssociatedObjects` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjects {
  Listeners?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsListeners;
  Rules?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsRules;
}

/** `VServerGroups.VServerGroup.AssociatedObjects.Listeners` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsListeners {
  Listener?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsListenersListener[];
}

/** `VServerGroups.VServerGroup.AssociatedObjects.Listeners.Listener` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsListenersListener {
  /** Example: `80`. */
  Port?: number;
  /** Example: `tcp`. */
  Protocol?: string;
}

/** `VServerGroups.VServerGroup.AssociatedObjects.Rules` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsRules {
  Rule?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsRulesRule[];
}

/** `VServerGroups.VServerGroup.AssociatedObjects.Rules.Rule` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsRulesRule {
  /** Example: `/example`. */
  Url?: string;
  /** Example: `www.example.com`. */
  Domain?: string;
  /** Example: `test`. */
  RuleName?: string;
  /** Example: `rule-a3x3pg14ks5du`. */
  RuleId?: string;
}

/** `VServerGroups.VServerGroup.Tags` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupTags {
  Tag?: DescribeVServerGroupsResponseVServerGroupsVServerGroupTagsTag[];
}

/** `VServerGroups.VServerGroup.Tags.Tag` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeVServerGroups`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroups
 */
export const DescribeVServerGroups: Operation<DescribeVServerGroupsRequest, DescribeVServerGroupsResponse> = {
  name: 'DescribeVServerGroups',
  readOnly: true,
  regionId: true,
};

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer whose groups are listed, `lb-…`. Example: `lb-bp1o94dp5i6ear2j44cac`. */
  LoadBalancerId: string;
  /** Whether the answer also names the forwarding rules that use each group. Example: `false`. */
  IncludeRule?: boolean | undefined;
  /** Whether the answer also names the listeners that use each group. Example: `false`. */
  IncludeListener?: boolean | undefined;
  /** Only groups with these tags, as pairs of a key and a value; at most 20. Items: at most 20. */
  Tag?: readonly DescribeVServerGroupsRequestTag[] | undefined;
  /** Only groups of this name. Example: `Group3`. */
  Description?: string | undefined;
}

/** `Tag` in a request of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsRequestTag {
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

/** The answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08F3A7C16F`. */
  RequestId: string;
  /** Holds the vServer groups of the load balancer. */
  VServerGroups?: DescribeVServerGroupsResponseVServerGroups;
}

/** `VServerGroups` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroups {
  /** One vServer group, without its servers. */
  VServerGroup?: DescribeVServerGroupsResponseVServerGroupsVServerGroup[];
}

/** `VServerGroups.VServerGroup` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroup {
  /** The id of the vServer group, `rsp-…`, for listeners and forwarding rules. Example: `rsp-0bfr8ig4eejf9e`. */
  VServerGroupId?: string;
  /** The name of the vServer group; its id is what other operations take. Example: `Group3`. */
  VServerGroupName?: string;
  /** What uses the group, as far as the request asked for it. */
  AssociatedObjects?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjects;
  /** The number of servers in the group. Example: `1`. */
  ServerCount?: number | bigint;
  /** When the server group was created, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2022-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeVServerGroupsResponseVServerGroupsVServerGroupTags;
}

/** `VServerGroups.VServerGroup.AssociatedObjects` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjects {
  /** Holds the listeners that forward to the group. */
  Listeners?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsListeners;
  /** Holds the forwarding rules that lead to the group. */
  Rules?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsRules;
}

/** `VServerGroups.VServerGroup.AssociatedObjects.Listeners` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsListeners {
  /** One listener that forwards to the group. */
  Listener?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsListenersListener[];
}

/** `VServerGroups.VServerGroup.AssociatedObjects.Listeners.Listener` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsListenersListener {
  /** The frontend port of that listener. Example: `80`. */
  Port?: number;
  /** The protocol of that listener, in small letters. Example: `tcp`. */
  Protocol?: string;
}

/** `VServerGroups.VServerGroup.AssociatedObjects.Rules` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsRules {
  /** One forwarding rule that leads to the group. */
  Rule?: DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsRulesRule[];
}

/** `VServerGroups.VServerGroup.AssociatedObjects.Rules.Rule` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupAssociatedObjectsRulesRule {
  /**
   * The path of requests that the rule takes, beginning with `/`; empty where it takes any path. Example:
   * `/example`.
   */
  Url?: string;
  /**
   * The domain of requests that the rule takes; empty where it takes those of any domain. Example:
   * `www.example.com`.
   */
  Domain?: string;
  /** The name of the forwarding rule, unique within its listener. Example: `test`. */
  RuleName?: string;
  /** The id of the forwarding rule, `rule-…`. Example: `rule-a3x3pg14ks5du`. */
  RuleId?: string;
}

/** `VServerGroups.VServerGroup.Tags` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeVServerGroupsResponseVServerGroupsVServerGroupTagsTag[];
}

/** `VServerGroups.VServerGroup.Tags.Tag` in an answer of `DescribeVServerGroups`. */
export interface DescribeVServerGroupsResponseVServerGroupsVServerGroupTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists the vServer groups of a load balancer, on request with the listeners and rules that use them.
 *
 * The servers of a group come from {@link DescribeVServerGroupAttribute}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeVServerGroups`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `MissingParam.TagKey`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroups
 */
export const DescribeVServerGroups: Operation<DescribeVServerGroupsRequest, DescribeVServerGroupsResponse> = {
  name: 'DescribeVServerGroups',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};

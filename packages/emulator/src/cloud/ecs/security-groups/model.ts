import type { Document } from '../../../state/document.ts';
import { allWith, type CloudCall, lookUp } from '../../kit/cloud-call.ts';
import type { Resource } from '../../kit/resource.ts';
import { securityGroup } from '../model.ts';

/** Which traffic a rule is about. */
export type Direction = 'ingress' | 'egress';

/** What decides whether two rules are the same one. What a rule does not have is an empty text. */
export type RuleMatch = {
  readonly SecurityGroupId: string;
  readonly Direction: Direction;
  readonly IpProtocol: string;
  readonly PortRange: string;
  readonly PortRangeListId: string;
  readonly SourcePortRange: string;
  readonly NicType: string;
  readonly Policy: 'Accept' | 'Drop';
  readonly Priority: string;
  readonly SourceCidrIp: string;
  readonly Ipv6SourceCidrIp: string;
  readonly SourceGroupId: string;
  readonly SourceGroupOwnerAccount: string;
  readonly SourcePrefixListId: string;
  readonly DestCidrIp: string;
  readonly Ipv6DestCidrIp: string;
  readonly DestGroupId: string;
  readonly DestGroupOwnerAccount: string;
  readonly DestPrefixListId: string;
};

/** What is stored of a rule. */
export type RuleFields = RuleMatch & {
  readonly Description: string;
  readonly CreateTime: string;
  /** The match as one text, by which the same rule is found. */
  readonly Identity: string;
};

/** The kinds of the lists that a rule may name. */
export const prefixListKind = 'ecs/prefix-list';
export const portRangeListKind = 'ecs/port-range-list';

/** Rules of security groups. Groups and lists that one names are found by the index of that field. */
export const securityGroupRule: Resource<RuleFields> = {
  kind: 'ecs/security-group-rule',
  prefix: 'sgr',
  idField: 'SecurityGroupRuleId',
  notFound: 'SecurityGroupRule.NotFound',
  word: 'securitygrouprule',
  indexes: [
    'SecurityGroupId',
    'SourceGroupId',
    'DestGroupId',
    'SourcePrefixListId',
    'DestPrefixListId',
    'PortRangeListId',
    'Identity',
  ],
  view: ({ fields }, call) => ({
    SourceGroupName: groupName(call, fields.SourceGroupId),
    DestGroupName: groupName(call, fields.DestGroupId),
    SourcePrefixListName: listName(call, prefixListKind, fields.SourcePrefixListId, 'PrefixListName'),
    DestPrefixListName: listName(call, prefixListKind, fields.DestPrefixListId, 'PrefixListName'),
    PortRangeListName: listName(call, portRangeListKind, fields.PortRangeListId, 'PortRangeListName'),
  }),
};

function groupName(call: CloudCall, id: string): string {
  return id === '' ? '' : (lookUp(call, securityGroup, id)?.fields.SecurityGroupName ?? '');
}

function listName({ state }: CloudCall, kind: string, id: string, field: string): string {
  return id === '' ? '' : String(state.get(kind, id)?.fields[field] ?? '');
}

/** Returns all rules of a group. */
export function rulesOfGroup(call: CloudCall, groupId: string): readonly Document<RuleFields>[] {
  return allWith(call, securityGroupRule, 'SecurityGroupId', groupId);
}

/** Returns the rules of other groups that name a group. */
export function rulesThatName(call: CloudCall, groupId: string): readonly Document<RuleFields>[] {
  return [
    ...allWith(call, securityGroupRule, 'SourceGroupId', groupId),
    ...allWith(call, securityGroupRule, 'DestGroupId', groupId),
  ].filter(({ fields }) => fields.SecurityGroupId !== groupId);
}

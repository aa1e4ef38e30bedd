import type { Document } from '../../../state/document.ts';
import {
  type CloudCall,
  countWith,
  find,
  flag,
  named,
  needStatus,
  refusal,
  text,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import { type Condition, type Filter, like, select, where } from '../../kit/filter.ts';
import { list, page } from '../../kit/list.ts';
import { act, type CloudBehaviour, sentFields, textOr } from '../../kit/operations.ts';
import { type CloudPart, part } from '../../kit/part.ts';
import { type Resource, shown } from '../../kit/resource.ts';
import { readTags } from '../../kit/tags.ts';
import { vpc } from '../../vpc/model.ts';
import { insertSecurityGroup } from '../making.ts';
import { instance, networkInterface, type SecurityGroupFields, securityGroup } from '../model.ts';
import { checkDescription, checkName } from '../name-rules.ts';
import { joinSecurityGroup, leaveSecurityGroup } from './membership.ts';
import { rulesOfGroup, rulesThatName, securityGroupRule } from './model.ts';
import { authorize, modifyRule, revoke } from './rules.ts';

const createSecurityGroup: CloudBehaviour = (call) => {
  checkTexts(call);
  const vpcId = text(call, 'VpcId');
  // There is no classic network any more.
  if (vpcId === undefined) throw refusal(call, 'InvalidVpcId.NotFound', 'VpcId must not be empty.', 403);
  const parent = find(call, vpc, vpcId, 'InvalidVpcId.NotFound');
  needStatus(call, parent, ['Available'], 'IncorrectVpcStatus');
  const SecurityGroupType = textOr(call, 'SecurityGroupType', 'normal');
  if (SecurityGroupType !== 'normal' && SecurityGroupType !== 'enterprise')
    throw refusal(call, 'InvalidParameter.SecurityGroupType', 'A group is normal or enterprise.', 400);
  const made = insertSecurityGroup(
    call,
    {
      VpcId: vpcId,
      SecurityGroupType,
      InnerAccessPolicy: SecurityGroupType === 'normal' ? 'Accept' : 'Drop',
      SecurityGroupName: textOr(call, 'SecurityGroupName', ''),
      Description: textOr(call, 'Description', ''),
      ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
    },
    { tags: readTags(call), region: parent.region },
  );
  return { SecurityGroupId: made.id };
};

function checkTexts(call: CloudCall): void {
  checkName(call, 'SecurityGroupName', 'InvalidSecurityGroupName.Malformed');
  checkDescription(call, 'InvalidSecurityGroupDiscription.Malformed');
}

const modifyAttribute = act(securityGroup, (group, call) => {
  checkTexts(call);
  call.state.update(group, { fields: sentFields(call, ['SecurityGroupName', 'Description']) });
  return {};
});

const modifyPolicy = act(securityGroup, (group, call) => {
  const policy = text(call, 'InnerAccessPolicy')?.toLowerCase() ?? '';
  if (!['accept', 'drop'].includes(policy) || group.fields.SecurityGroupType === 'enterprise') {
    throw refusal(
      call,
      'InvalidPolicy.Malformed',
      'InnerAccessPolicy has to be Accept or Drop, and an advanced group keeps the one that it has.',
      400,
    );
  }
  update(call, group, { fields: { InnerAccessPolicy: policy === 'accept' ? 'Accept' : 'Drop' } });
  return {};
});

const deleteSecurityGroup = act(securityGroup, (group, call) => {
  const users = [instance, networkInterface].find(
    (resource) => countWith(call, resource, 'SecurityGroupIds', group.id) > 0,
  );
  const [rule] = rulesThatName(call, group.id);
  const user = users?.word ?? rule?.id;
  if (user !== undefined)
    throw refusal(call, 'DependencyViolation', `The group ${group.id} is still used: ${user}.`, 403);
  for (const own of rulesOfGroup(call, group.id)) call.state.remove(own);
  call.state.remove(group);
  return {};
});

/** Names are compared whole, or in parts where the call asks for a fuzzy search. */
const byName: Filter = (call, parameter, resource) =>
  (flag(call, 'FuzzyQuery') === true
    ? where(({ fields }, value) => String(fields.SecurityGroupName).includes(value))
    : like('SecurityGroupName'))(call, parameter, resource);

const describeSecurityGroups = list(securityGroup, {
  filters: {
    SecurityGroupName: byName,
    NetworkType: where(({ fields }, value) => (value === 'vpc') === (fields.VpcId !== '')),
    ServiceManaged: where((_, value) => value === 'false'),
    FuzzyQuery: () => undefined,
    IsQueryEcsCount: () => undefined,
  },
  show: showGroup,
});

function showGroup(group: Document<SecurityGroupFields>, call: CloudCall): unknown {
  const rules = rulesOfGroup(call, group.id);
  const EcsCount = countWith(call, instance, 'SecurityGroupIds', group.id);
  return {
    ...shown(securityGroup, group, call),
    EcsCount,
    AvailableInstanceAmount: Math.max(0, 2_000 - EcsCount),
    RuleCount: rules.length,
    GroupToGroupRuleCount: rules.filter(({ fields }) => fields.SourceGroupId + fields.DestGroupId !== '')
      .length,
    ServiceManaged: false,
  };
}

const describeAttribute: CloudBehaviour = (call) => {
  const group = named(call, securityGroup);
  const nicType = text(call, 'NicType') ?? 'intranet';
  if (nicType !== 'intranet' && nicType !== 'internet')
    throw refusal(call, 'InvalidNicType.ValueNotSupported', `There is no NIC type ${nicType}.`, 400);
  const direction = text(call, 'Direction') ?? 'all';
  const ofGroup: Condition = {
    posting: () => call.state.posting(securityGroupRule.kind, '', 'SecurityGroupId', group.id),
    test: ({ fields }) =>
      fields.NicType === nicType && (direction === 'all' || fields.Direction === direction),
  };
  const rule = securityGroupRule as unknown as Resource;
  return {
    ...shown(securityGroup, group, call),
    ...page(call, select(call, rule, '', [ofGroup]), (document) => shown(rule, document, call)),
  };
};

const describeReferences: CloudBehaviour = (call) => ({
  SecurityGroupReferences: texts(call, 'SecurityGroupId').flatMap((id) => {
    const group = find(call, securityGroup, id);
    const others = [...new Set(rulesThatName(call, group.id).map(({ fields }) => fields.SecurityGroupId))];
    const ReferencingSecurityGroups = others.map((SecurityGroupId) => ({
      AliUid: call.settings.accountId,
      SecurityGroupId,
    }));
    return others.length === 0 ? [] : [{ SecurityGroupId: id, ReferencingSecurityGroups }];
  }),
});

/** Security groups, their rules and who is in them. */
export const securityGroups: CloudPart = part([securityGroupRule], {
  ecs: {
    CreateSecurityGroup: createSecurityGroup,
    DescribeSecurityGroups: describeSecurityGroups,
    DescribeSecurityGroupAttribute: describeAttribute,
    DescribeSecurityGroupReferences: describeReferences,
    ModifySecurityGroupAttribute: modifyAttribute,
    ModifySecurityGroupPolicy: modifyPolicy,
    DeleteSecurityGroup: deleteSecurityGroup,
    AuthorizeSecurityGroup: authorize('ingress'),
    AuthorizeSecurityGroupEgress: authorize('egress'),
    RevokeSecurityGroup: revoke('ingress'),
    RevokeSecurityGroupEgress: revoke('egress'),
    ModifySecurityGroupRule: modifyRule('ingress'),
    ModifySecurityGroupEgressRule: modifyRule('egress'),
    JoinSecurityGroup: joinSecurityGroup,
    LeaveSecurityGroup: leaveSecurityGroup,
  },
});

import { isRecord, textOf, type Values } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  countWith,
  insert,
  lookUp,
  named,
  records,
  refusal,
  seconds,
  text,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { type SecurityGroupFields, securityGroup } from '../model.ts';
import { type Direction, type RuleFields, rulesOfGroup, securityGroupRule } from './model.ts';
import { peerKind, peerNames } from './peer.ts';
import { identityOf, readRule, type SentRule } from './read-rule.ts';

const mostRules = 200;
const mostGroups = 20;

/** Adds rules to a group. One that is there already is no mistake, and stays as it is. */
export function authorize(direction: Direction): CloudBehaviour {
  return (call) => {
    const group = named(call, securityGroup);
    for (const sent of sentRules(call, group, direction)) {
      if (sameRule(call, sent) === undefined) insertRule(call, group, sent);
    }
    return {};
  };
}

/** Removes rules by their ids, which have to exist, or by what they say, which need not. */
export function revoke(direction: Direction): CloudBehaviour {
  return (call) => {
    const group = named(call, securityGroup);
    const ids = texts(call, 'SecurityGroupRuleId');
    if (ids.length > 0) {
      if (records(call, 'Permissions').length > 0)
        throw refusal(call, 'InvalidParamter.Conflict', 'Rules are named by id or by what they say.', 400);
      for (const id of ids) call.state.remove(ruleOf(call, group, direction, id, unknownId[direction]));
      return {};
    }
    for (const sent of sentRules(call, group, direction)) {
      const found = sameRule(call, sent);
      if (found !== undefined) call.state.remove(found);
    }
    return {};
  };
}

const unknownId: Readonly<Record<Direction, string>> = {
  ingress: 'InvalidParam.SecurityGroupRuleId',
  egress: 'InvalidSecurityGroupRule.RuleNotExist',
};

/** Changes a rule that is named by its id; without an id, the description of the rule that the parameters tell. */
export function modifyRule(direction: Direction): CloudBehaviour {
  return (call) => {
    const group = named(call, securityGroup);
    const id = text(call, 'SecurityGroupRuleId');
    if (id !== undefined) {
      changeRule(call, group, ruleOf(call, group, direction, id, 'SecurityGroupRule.NotFound'));
      return {};
    }
    const sent = readRule(call, group, direction, call.parameters);
    const found = sameRule(call, sent);
    if (found === undefined)
      throw refusal(call, 'SecurityGroupRule.NotFound', `The group ${group.id} has no such rule.`, 404);
    if (sent.description !== undefined) update(call, found, { fields: { Description: sent.description } });
    return {};
  };
}

function changeRule(call: CloudCall, group: Document<SecurityGroupFields>, rule: Document<RuleFields>): void {
  const { fields } = rule;
  const kind = peerKind(fields.Direction, call.parameters);
  if (kind !== undefined && fields[kind] === '')
    throw refusal(
      call,
      'InvalidParamter.Conflict',
      `${rule.id} is a rule of another sort than ${kind}.`,
      403,
    );
  const { match, description } = readRule(call, group, fields.Direction, mergedWith(fields, call.parameters));
  const Identity = identityOf(match);
  const [other] = allWith(call, securityGroupRule, 'Identity', Identity);
  if (other !== undefined && other.id !== rule.id)
    throw refusal(call, 'InvalidParamter.Conflict', `The rule ${other.id} says the same already.`, 403);
  update(call, rule, { fields: { ...match, Identity, Description: description ?? fields.Description } });
}

/** What a rule says, with what the call sends in its place. Nothing that it has can be made empty. */
function mergedWith(fields: RuleFields, sent: Values): Values {
  const changed = Object.entries(sent).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && value !== 'null',
  );
  const isByList = textOf(sent, 'PortRangeListId') !== undefined && textOf(sent, 'PortRange') === undefined;
  return {
    ...fields,
    ...(isByList && { PortRange: '' }),
    // The network of a rule cannot be changed.
    ...Object.fromEntries(changed.filter(([name]) => name !== 'NicType')),
  };
}

/** Returns the rules that a call tells: those in `Permissions`, or the one that its own parameters are. */
function sentRules(
  call: CloudCall,
  group: Document<SecurityGroupFields>,
  direction: Direction,
): readonly SentRule[] {
  const listed = records(call, 'Permissions');
  const told = listed.length > 0 ? listed : [call.parameters];
  return told.filter(isRecord).map((values) => readRule(call, group, direction, values));
}

function sameRule(call: CloudCall, { match }: SentRule): Document<RuleFields> | undefined {
  return allWith(call, securityGroupRule, 'Identity', identityOf(match))[0];
}

function ruleOf(
  call: CloudCall,
  group: Document<SecurityGroupFields>,
  direction: Direction,
  id: string,
  code: string,
): Document<RuleFields> {
  const found = lookUp(call, securityGroupRule, id);
  if (found?.fields.SecurityGroupId === group.id && found.fields.Direction === direction) return found;
  throw refusal(call, code, `The group ${group.id} has no ${direction} rule ${id}.`, 404);
}

function insertRule(
  call: CloudCall,
  group: Document<SecurityGroupFields>,
  { match, description = '' }: SentRule,
): void {
  if (countWith(call, securityGroupRule, 'SecurityGroupId', group.id) >= mostRules) {
    throw refusal(
      call,
      'AuthorizationLimitExceed',
      `The group ${group.id} has ${mostRules} rules already.`,
      403,
    );
  }
  checkGroupLimit(call, group, match[peerNames[match.Direction].group]);
  insert(call, securityGroupRule, {
    region: group.region,
    fields: { ...match, Description: description, CreateTime: seconds(call), Identity: identityOf(match) },
  });
}

/** The rules of one group name so many others at most. */
function checkGroupLimit(call: CloudCall, group: Document<SecurityGroupFields>, added: string): void {
  if (added === '') return;
  const groups = new Set(
    rulesOfGroup(call, group.id).flatMap(({ fields }) =>
      [fields.SourceGroupId, fields.DestGroupId].filter((id) => id !== ''),
    ),
  ).add(added);
  if (groups.size > mostGroups)
    throw refusal(
      call,
      'AuthorizationLimitExceed',
      `Rules of ${group.id} name ${mostGroups} groups already.`,
      403,
    );
}

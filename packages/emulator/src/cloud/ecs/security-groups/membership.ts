import type { Document } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  countWith,
  find,
  lookUp,
  named,
  needStatus,
  refusal,
  text,
  update,
} from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import {
  type InstanceFields,
  type InterfaceFields,
  instance,
  networkInterface,
  type SecurityGroupFields,
  securityGroup,
} from '../model.ts';

/** How many groups an instance or an interface is in at most. */
export const mostGroupsOfOne = 5;

const mostMembers: Readonly<Record<SecurityGroupFields['SecurityGroupType'], number>> = {
  normal: 2_000,
  enterprise: 65_536,
};

/** Puts an instance, with its primary interface, or another interface into a group. */
export const joinSecurityGroup: CloudBehaviour = (call) => {
  const group = named(call, securityGroup);
  const member = memberOf(call);
  const isInstance = member.kind === instance.kind;
  const { SecurityGroupIds, VpcId } = member.fields;
  if (VpcId !== group.fields.VpcId) {
    const code = isInstance ? 'InvalidInstanceId.Mismatch' : 'InvalidOperation.VpcMismatch';
    throw refusal(
      call,
      code,
      `${member.id} and ${group.id} are not in the same VPC.`,
      isInstance ? 400 : 403,
    );
  }
  if (SecurityGroupIds.includes(group.id))
    throw refusal(call, 'InvalidInstanceId.AlreadyExists', `${member.id} is in ${group.id} already.`, 403);
  if (SecurityGroupIds.length >= mostGroupsOfOne) {
    throw refusal(
      call,
      'InstanceSecurityGroupLimitExceeded',
      `${member.id} is in ${mostGroupsOfOne} groups already.`,
      403,
    );
  }
  checkOneType(call, [group, ...SecurityGroupIds.flatMap((id) => lookUp(call, securityGroup, id) ?? [])]);
  checkRoom(call, group, 'SecurityGroupInstanceLimitExceeded');
  setGroups(call, member, [...SecurityGroupIds, group.id]);
  return {};
};

/** Takes an instance, with its primary interface, or another interface out of a group. */
export const leaveSecurityGroup: CloudBehaviour = (call) => {
  const group = named(call, securityGroup);
  const member = memberOf(call);
  const { SecurityGroupIds } = member.fields;
  if (!SecurityGroupIds.includes(group.id)) {
    throw refusal(call, 'InstanceNotInSecurityGroup', `${member.id} is not in ${group.id}.`, 403);
  }
  if (SecurityGroupIds.length === 1)
    throw refusal(call, 'InstanceLastSecurityGroup', `${group.id} is the last group of ${member.id}.`, 403);
  setGroups(
    call,
    member,
    SecurityGroupIds.filter((id) => id !== group.id),
  );
  return {};
};

type Member = Document<InstanceFields> | Document<InterfaceFields>;

/** The one instance or secondary interface that a call names. */
function memberOf(call: CloudCall): Member {
  const instanceId = text(call, 'InstanceId');
  const interfaceId = text(call, 'NetworkInterfaceId');
  if (instanceId !== undefined && interfaceId !== undefined) {
    throw refusal(
      call,
      'InvalidParam.EniIdAndInstanceId.Conflict',
      'Either InstanceId or NetworkInterfaceId can be sent, not both.',
      403,
    );
  }
  if (instanceId !== undefined) {
    const found = find(call, instance, instanceId);
    needStatus(call, found, ['Running', 'Stopped'], 'IncorrectInstanceStatus');
    return found;
  }
  if (interfaceId === undefined)
    throw refusal(call, 'MissingParameter', 'InstanceId or NetworkInterfaceId is missing.', 400);
  const found = find(call, networkInterface, interfaceId);
  if (found.fields.Type === 'Primary')
    throw refusal(
      call,
      'InvalidOperation.InvalidEniType',
      `${found.id} is the primary one of an instance.`,
      403,
    );
  needStatus(call, found, ['Available', 'InUse'], 'InvalidOperation.InvalidEniState');
  return found;
}

/** Sets the groups of an instance or an interface. An instance and its primary interface are in the same ones. */
export function setGroups(call: CloudCall, member: Member, SecurityGroupIds: readonly string[]): void {
  call.state.update(member, { fields: { SecurityGroupIds } });
  if (member.kind === instance.kind) {
    const primary = allWith(call, networkInterface, 'InstanceId', member.id).find(
      ({ fields }) => fields.Type === 'Primary',
    );
    if (primary !== undefined) update(call, primary, { fields: { SecurityGroupIds } });
  } else if (member.fields.Type === 'Primary') {
    const owner = call.state.get(instance.kind, String(member.fields.InstanceId));
    if (owner !== undefined) call.state.update(owner, { fields: { SecurityGroupIds } });
  }
}

/** Refuses groups of both types: neither an instance nor an interface is in a basic and in an advanced one at a time. */
export function checkOneType(call: CloudCall, groups: readonly Document<SecurityGroupFields>[]): void {
  if (new Set(groups.map(({ fields }) => fields.SecurityGroupType)).size <= 1) return;
  const ids = groups.map(({ id }) => id).join(', ');
  throw refusal(call, 'EnterpriseGroupLimited.MutliGroupType', `The groups ${ids} are of both types.`, 403);
}

/** Refuses a group that has as many members as it can have. */
export function checkRoom(call: CloudCall, group: Document<SecurityGroupFields>, code: string): void {
  const most = mostMembers[group.fields.SecurityGroupType];
  const members = Math.max(
    countWith(call, instance, 'SecurityGroupIds', group.id),
    countWith(call, networkInterface, 'SecurityGroupIds', group.id),
  );
  if (members >= most) throw refusal(call, code, `The group ${group.id} has ${most} members already.`, 403);
}

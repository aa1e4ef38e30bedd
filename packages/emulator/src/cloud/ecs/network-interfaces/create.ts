import type { Document } from '../../../state/document.ts';
import { type CloudCall, find, lookUp, named, refusal, text, texts } from '../../kit/cloud-call.ts';
import { type CloudBehaviour, sentFields, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { vSwitch } from '../../vpc/model.ts';
import { insertInterface } from '../making.ts';
import { type InterfaceFields, networkInterface, securityGroup } from '../model.ts';
import { checkDescription, checkName } from '../name-rules.ts';
import { checkOneType, checkRoom, mostGroupsOfOne } from '../security-groups/membership.ts';
import { addIpv6, askedIpv6 } from './ipv6-addresses.ts';
import { givePrefixes } from './prefixes.ts';
import { addAddresses, askedAddresses } from './private-addresses.ts';
import { showInterface } from './show.ts';

/** What a call may say of an interface, and later change. */
export const changeable = [
  'NetworkInterfaceName',
  'Description',
  'QueueNumber',
  'QueuePairNumber',
  'DeleteOnRelease',
  'SourceDestCheck',
  'EnhancedNetwork',
  'ConnectionTrackingConfiguration',
  'NetworkInterfaceTrafficConfig',
] as const;

/** Makes an interface that is attached to nothing yet. */
export const createNetworkInterface: CloudBehaviour = (call) => {
  checkTexts(call);
  const parent = named(call, vSwitch);
  const SecurityGroupIds = checkGroups(call, askedGroups(call), parent.fields.VpcId, parent.region);
  const PrivateIpAddress = text(call, 'PrimaryIpAddress');
  const made = insertInterface(
    call,
    parent,
    {
      ...(sentFields(call, [...changeable, 'NetworkInterfaceTrafficMode']) as Partial<InterfaceFields>),
      SecurityGroupIds,
      Type: 'Secondary',
      ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
      ...(PrivateIpAddress !== undefined && { PrivateIpAddress }),
    },
    { tags: readTags(call) },
  );
  addAddresses(call, made, parent, askedAddresses(call));
  addIpv6(call, made, parent, askedIpv6(call));
  givePrefixes(call, made, parent, 'Ipv4');
  givePrefixes(call, made, parent, 'Ipv6');
  return showInterface(lookUp(call, networkInterface, made.id) as Document<InterfaceFields>, call);
};

/** Refuses a name or a description that no interface can have. */
export function checkTexts(call: CloudCall): void {
  checkName(call, 'NetworkInterfaceName', 'InvalidParameter');
  checkDescription(call, 'InvalidParameter');
}

function askedGroups(call: CloudCall): readonly string[] {
  const one = text(call, 'SecurityGroupId');
  const several = texts(call, 'SecurityGroupIds');
  if (one !== undefined && several.length > 0) {
    throw refusal(
      call,
      'InvalidParameter.Conflict',
      'Either SecurityGroupId or SecurityGroupIds can be sent, not both.',
      400,
    );
  }
  if (one === undefined && several.length === 0)
    throw refusal(call, 'MissingParameter', 'SecurityGroupId or SecurityGroupIds is missing.', 400);
  return one === undefined ? several : [one];
}

/** Returns the groups that an interface is to be in, once each; they have to be of its VPC and to have room. */
export function checkGroups(
  call: CloudCall,
  asked: readonly string[],
  vpcId: string,
  region: string,
  already: readonly string[] = [],
): readonly string[] {
  const ids = [...new Set(asked)];
  if (ids.length > mostGroupsOfOne) {
    throw refusal(
      call,
      'JoinedGroupLimitExceed',
      `An interface is in ${mostGroupsOfOne} groups at most.`,
      400,
    );
  }
  const groups = ids.map((id) => find(call, securityGroup, id));
  for (const group of groups) {
    const { id } = group;
    if (group.fields.VpcId !== vpcId || group.region !== region)
      throw refusal(call, 'InvalidOperation.VpcMismatch', `The group ${id} is not in the VPC ${vpcId}.`, 403);
    if (!already.includes(id)) checkRoom(call, group, 'SecurityGroupInstanceLimitExceed');
  }
  checkOneType(call, groups);
  return ids;
}

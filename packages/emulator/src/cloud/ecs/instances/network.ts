import type { Document } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  find,
  needStatus,
  refusal,
  text,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { releaseAddresses, takeAddress } from '../../vpc/addresses.ts';
import { type VSwitchFields, vpc, vSwitch } from '../../vpc/model.ts';
import { defaultSecurityGroup } from '../making.ts';
import { type InstanceFields, instance, networkInterface, securityGroup } from '../model.ts';
import { checkOneType } from '../security-groups/membership.ts';
import { checkReady } from './placement.ts';
import { tellBalancers } from './tell-balancers.ts';

/** Moves a stopped instance to another vSwitch, or gives it another address. */
export const modifyVpcAttribute: CloudBehaviour = act(instance, (document, call) => {
  needStatus(call, document, ['Stopped'], 'IncorrectInstanceStatus');
  const network = targetOf(call, document);
  const { VpcId, ZoneId } = network.fields;
  const isSameVpc = VpcId === document.fields.VpcId;
  const SecurityGroupIds = isSameVpc ? document.fields.SecurityGroupIds : groupsIn(call, network);
  const asked = text(call, 'PrivateIpAddress');
  const isSame = network.id === document.fields.VSwitchId;
  if (isSame && (asked === undefined || asked === document.fields.PrivateIpAddress)) return {};
  checkReady(call, network);
  for (const one of allWith(call, networkInterface, 'InstanceId', document.id)) {
    if (one.fields.Type !== 'Primary') continue;
    releaseAddresses(call, one.id);
    const PrivateIpAddress = takeAddress(call, network, one.id, asked);
    const place = { VpcId, VSwitchId: network.id, ZoneId, PrivateIpAddress, SecurityGroupIds };
    update(call, one, { fields: { ...place, SecondaryAddresses: [] } });
    update(call, document, { fields: place });
    tellBalancers(call, document.id, document.fields.PrivateIpAddress, PrivateIpAddress);
  }
  return {};
});

function targetOf(call: CloudCall, { id, fields }: Document<InstanceFields>): Document<VSwitchFields> {
  const network = find(call, vSwitch, text(call, 'VSwitchId') ?? '');
  const asked = text(call, 'VpcId');
  if (asked !== undefined) find(call, vpc, asked, 'InvalidVpcId.NotFound');
  const vpcId = asked ?? fields.VpcId;
  if (network.fields.VpcId !== vpcId) {
    throw refusal(
      call,
      'InvalidVSwitch.NotBelongToVpc',
      `The vSwitch ${network.id} is not in the VPC ${vpcId}.`,
      404,
    );
  }
  if (network.fields.ZoneId === fields.ZoneId) return network;
  throw refusal(call, 'InvalidVSwitchId.Mismatch', `${network.id} is in another zone than ${id}.`, 400);
}

function groupsIn(call: CloudCall, { fields, region }: Document<VSwitchFields>): readonly string[] {
  const ids = [...new Set(texts(call, 'SecurityGroupId'))];
  const groups = ids.map((id) => find(call, securityGroup, id));
  const stranger = groups.find((group) => group.fields.VpcId !== fields.VpcId);
  if (stranger !== undefined) {
    throw refusal(
      call,
      'InvalidSecurityGroupVpc.NotBelongToOneVpc',
      `The security group ${stranger.id} is not in the VPC ${fields.VpcId}.`,
      404,
    );
  }
  checkOneType(call, groups);
  return ids.length > 0 ? ids : [defaultSecurityGroup(call, fields.VpcId, region).id];
}

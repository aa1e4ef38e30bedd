import { textOf, textsOf, type Values } from '../../../params/value.ts';
import { type Document, inTurn, statusOf } from '../../../state/document.ts';
import { type CloudCall, find, records, refusal, update } from '../../kit/cloud-call.ts';
import { vSwitch } from '../../vpc/model.ts';
import { insertInterface } from '../making.ts';
import { type InstanceFields, type InterfaceFields, networkInterface } from '../model.ts';
import { checkGroups, type Placement } from './placement.ts';

/** Makes the primary interface of an instance that is about to be stored. */
export function insertPrimary(
  call: CloudCall,
  InstanceId: string,
  { vSwitch: network, securityGroupIds, address }: Placement,
  tags: Document['tags'],
): Document<InterfaceFields> {
  const asked = records(call, 'NetworkInterface').find(({ InstanceType }) => InstanceType === 'Primary');
  return insertInterface(
    call,
    network,
    {
      ...namesOf(asked ?? {}),
      InstanceId,
      Type: 'Primary',
      SecurityGroupIds: securityGroupIds,
      ...(address !== undefined && { PrivateIpAddress: address }),
      DeleteOnRelease: true,
    },
    { tags },
  );
}

/** Makes, or attaches, the further interfaces that a call asks for. */
export function insertSecondaries(
  call: CloudCall,
  owner: Document<InstanceFields>,
  placement: Placement,
): void {
  for (const asked of records(call, 'NetworkInterface')) {
    if (asked.InstanceType === 'Primary') continue;
    const id = textOf(asked, 'NetworkInterfaceId');
    if (id === undefined) insertSecondary(call, owner, placement, asked);
    else attach(call, owner, find(call, networkInterface, id), asked);
  }
}

function insertSecondary(
  call: CloudCall,
  owner: Document<InstanceFields>,
  placement: Placement,
  asked: Values,
): void {
  const network = find(call, vSwitch, textOf(asked, 'VSwitchId') ?? placement.vSwitch.id);
  if (network.fields.ZoneId !== owner.fields.ZoneId) {
    throw refusal(call, 'InvalidVpcZone.NotSupported', `The vSwitch ${network.id} is in another zone.`, 400);
  }
  const one = textOf(asked, 'SecurityGroupId');
  const named = [...(one === undefined ? [] : [one]), ...textsOf(asked, 'SecurityGroupIds')];
  checkGroups(call, named, network.fields.VpcId);
  const address = textOf(asked, 'PrimaryIpAddress');
  insertInterface(
    call,
    network,
    {
      ...namesOf(asked),
      InstanceId: owner.id,
      Type: 'Secondary',
      SecurityGroupIds: named.length > 0 ? named : owner.fields.SecurityGroupIds,
      ...(address !== undefined && { PrivateIpAddress: address }),
      DeleteOnRelease: asked.DeleteOnRelease !== false,
    },
    { tags: owner.tags },
  );
}

function attach(
  call: CloudCall,
  owner: Document<InstanceFields>,
  found: Document<InterfaceFields>,
  asked: Values,
): void {
  if (statusOf(found) !== 'Available' || found.fields.ZoneId !== owner.fields.ZoneId) {
    throw refusal(
      call,
      'InvalidParam.NetworkInterface',
      `The interface ${found.id} is not free in the zone.`,
      400,
    );
  }
  update(call, found, {
    fields: { InstanceId: owner.id, DeleteOnRelease: asked.DeleteOnRelease !== false },
    phases: inTurn(call.now, ['Attaching', call.settings.timing.storageMs], 'InUse'),
  });
}

function namesOf(asked: Values): Partial<InterfaceFields> {
  return {
    NetworkInterfaceName: textOf(asked, 'NetworkInterfaceName') ?? '',
    Description: textOf(asked, 'Description') ?? '',
  };
}

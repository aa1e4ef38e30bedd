import { type Document, statusOf } from '../../state/document.ts';
import { allWith, type CloudCall, flag, named, need, refusal, text, update } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import { textOr } from '../kit/operations.ts';
import { type EipFields, eip } from './eip-model.ts';
import { needState, settling } from './transitions.ts';

/** What an address can stand for: where it is kept, and in which states it may be given one. */
interface Target {
  readonly kind: string;
  readonly states: readonly string[];
  /** Whether it may have several addresses. */
  readonly hasMany?: boolean;
}

const targets: ReadonlyMap<string, Target> = new Map([
  ['EcsInstance', { kind: 'ecs/instance', states: ['Running', 'Stopped'] }],
  ['NetworkInterface', { kind: 'ecs/network-interface', states: ['Available', 'InUse'] }],
  ['Nat', { kind: 'vpc/nat-gateway', states: ['Available'], hasMany: true }],
  ['SlbInstance', { kind: 'slb/load-balancer', states: ['active', 'inactive'] }],
]);

/** Gives an address to something. */
export const associateEip: CloudBehaviour = (call) => {
  const document = named(call, eip);
  needState(call, document, ['Available'], 'IncorrectEipStatus');
  const InstanceType = textOr(call, 'InstanceType', 'EcsInstance');
  const target = targetOf(call, InstanceType);
  const owner = ownerOf(call, target, need(call, 'InstanceId'), document);
  const { VpcId, PrivateIpAddress, Address } = owner.fields;
  update(call, document, {
    phases: settling(call, 'Associating', 'InUse'),
    fields: {
      InstanceId: owner.id,
      InstanceType,
      InstanceRegionId: owner.region,
      VpcId: String(VpcId ?? ''),
      PrivateIpAddress: textOr(call, 'PrivateIpAddress', String(PrivateIpAddress ?? Address ?? '')),
      Mode: textOr(call, 'Mode', 'NAT'),
    },
  });
  return {};
};

function targetOf(call: CloudCall, type: string): Target {
  const target = targets.get(type);
  if (target !== undefined) return target;
  throw refusal(
    call,
    'InvalidInstanceType.ValueNotSupported',
    `InstanceType must be one of ${[...targets.keys()].join(', ')}, not ${type}.`,
    400,
  );
}

function ownerOf(
  call: CloudCall,
  { kind, states, hasMany = false }: Target,
  id: string,
  document: Document<EipFields>,
): Document {
  const owner = call.state.get(kind, id);
  if (owner === undefined) {
    // Spelled as the vendor does.
    throw refusal(call, 'InvalidInstanId.NotFound', `There is no ${kind} ${id}.`, 404);
  }
  if (owner.region !== document.region) {
    throw refusal(
      call,
      'InvalidParameter.Mismatch',
      `${document.id} is in ${document.region}, but ${id} in ${owner.region}.`,
      400,
    );
  }
  if (owner.phases.length > 0 && !states.includes(statusOf(owner))) {
    throw refusal(call, 'IncorrectInstanceStatus', `${id} is ${statusOf(owner)}.`, 400);
  }
  if (!hasMany && allWith(call, eip, 'InstanceId', id).length > 0) {
    throw refusal(call, 'InvalidAssociation.Duplicated', `${id} has an elastic address already.`, 400);
  }
  return owner;
}

/** Takes an address from what has it. */
export const unassociateEip: CloudBehaviour = (call) => {
  const document = named(call, eip);
  needState(call, document, ['InUse'], 'IncorrectEipStatus');
  const { InstanceId, InstanceType } = document.fields;
  const isOther =
    (text(call, 'InstanceId') ?? InstanceId) !== InstanceId ||
    (text(call, 'InstanceType') ?? InstanceType) !== InstanceType;
  if (isOther) {
    throw refusal(
      call,
      'InvalidBindingStatus',
      `${document.id} stands for the ${InstanceType} ${InstanceId}, and for nothing else.`,
      400,
    );
  }
  if (flag(call, 'Force') !== true) checkNotInSnat(call, document);
  unbind(call, document);
  return {};
};

function checkNotInSnat(call: CloudCall, { fields }: Document<EipFields>): void {
  if (call.state.posting('vpc/snat-entry', '', 'SnatIps', fields.IpAddress).length === 0) return;
  throw refusal(
    call,
    'InvalidIpStatus.HasBeenUsedBySnatTable',
    `The address ${fields.IpAddress} is in an SNAT entry.`,
    400,
  );
}

/** Takes an address from what has it, without further questions. */
function unbind(call: CloudCall, document: Document<EipFields>): void {
  update(call, document, {
    phases: settling(call, 'Unassociating', 'Available'),
    fields: {
      InstanceId: '',
      InstanceType: '',
      InstanceRegionId: '',
      VpcId: '',
      PrivateIpAddress: '',
      Mode: '',
    },
  });
}

/** Takes all addresses from something that is deleted. */
export function unbindAll(call: CloudCall, ownerId: string): void {
  for (const document of allWith(call, eip, 'InstanceId', ownerId)) unbind(call, document);
}

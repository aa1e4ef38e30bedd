import { gone, inTurn, statusOf } from '../../../state/document.ts';
import { allWith, countWith, named, needStatus, refusal, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { releaseAddresses } from '../../vpc/addresses.ts';
import { networkInterface } from '../model.ts';
import { limitsOf } from './limits.ts';
import { interfacePermission } from './permissions.ts';
import { namedInstance, needSteadyInstance } from './states.ts';

const wrongState = 'InvalidOperation.InvalidEniState';

/** Attaches an interface to an instance of its zone and VPC. */
export const attachNetworkInterface: CloudBehaviour = (call) => {
  const target = named(call, networkInterface);
  const owner = namedInstance(call);
  if (target.fields.Type === 'Primary')
    throw refusal(
      call,
      'InvalidOperation.InvalidEniType',
      `${target.id} is the primary one of an instance.`,
      403,
    );
  needStatus(call, target, ['Available'], wrongState);
  needSteadyInstance(call, owner);
  if (owner.fields.VpcId !== target.fields.VpcId)
    throw refusal(call, 'InvalidOperation.VpcMismatch', `${target.id} and ${owner.id} are in two VPCs.`, 403);
  if (owner.fields.ZoneId !== target.fields.ZoneId) {
    throw refusal(
      call,
      'InvalidOperation.AvailabilityZoneMismatch',
      `${target.id} and ${owner.id} are in two zones.`,
      403,
    );
  }
  const { interfaces } = limitsOf(owner);
  if (countWith(call, networkInterface, 'InstanceId', owner.id) >= interfaces) {
    throw refusal(
      call,
      'EniPerInstanceLimitExceeded',
      `The instance ${owner.id} has ${interfaces} interfaces already.`,
      403,
    );
  }
  const { NetworkCardIndex } = call.parameters;
  update(call, target, {
    fields: { InstanceId: owner.id, NetworkCardIndex: NetworkCardIndex ?? undefined },
    phases: inTurn(call.now, ['Attaching', call.settings.timing.storageMs], 'InUse'),
  });
  return {};
};

/** Detaches an interface from its instance. While that goes on, asking again changes nothing. */
export const detachNetworkInterface: CloudBehaviour = (call) => {
  const target = named(call, networkInterface);
  const owner = namedInstance(call);
  if (target.fields.Type === 'Primary') {
    throw refusal(
      call,
      'InvalidOperation.DetachPrimaryEniNotAllowed',
      `${target.id} is the primary interface of ${owner.id}.`,
      400,
    );
  }
  if (statusOf(target) === 'Detaching') return {};
  needStatus(call, target, ['InUse'], wrongState);
  needSteadyInstance(call, owner);
  if (target.fields.InstanceId !== owner.id)
    throw refusal(call, wrongState, `${target.id} is not attached to ${owner.id}.`, 400);
  update(call, target, {
    fields: { InstanceId: '', NetworkCardIndex: undefined },
    phases: inTurn(call.now, ['Detaching', call.settings.timing.storageMs], 'Available'),
  });
  return {};
};

/** Deletes an interface that is attached to nothing; its addresses are free at once. */
export const deleteNetworkInterface: CloudBehaviour = (call) => {
  const target = named(call, networkInterface);
  if (statusOf(target) === 'Deleting') return {};
  needStatus(call, target, ['Available'], wrongState);
  releaseAddresses(call, target.id);
  for (const permission of allWith(call, interfacePermission, 'NetworkInterfaceId', target.id))
    call.state.remove(permission);
  const { storageMs } = call.settings.timing;
  if (storageMs > 0) update(call, target, { phases: inTurn(call.now, ['Deleting', storageMs], gone) });
  else call.state.remove(target);
  return {};
};

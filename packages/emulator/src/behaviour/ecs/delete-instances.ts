import { isSet, textOf, textsOf } from '../../params/value.ts';
import { Refusal } from '../../refusal.ts';
import type { Behaviour, Call } from '../call.ts';
import { endDryRun, regionOf } from './checks.ts';
import { once } from './idempotency.ts';
import { type Instance, statusAt } from './instance.ts';

/** Deletes an instance that is stopped, or any with `Force`. */
export const deleteInstance: Behaviour = (call) => {
  const { parameters, world } = call;
  const instance = world.instances.find(
    textOf(parameters, 'InstanceId') ?? '',
    textOf(parameters, 'RegionId'),
  );
  return deleteAll([instance], call);
};

/** Deletes instances, all or none. */
export const deleteInstances: Behaviour = (call) => {
  const regionId = regionOf(call);
  return once(call, () => {
    const ids = textsOf(call.parameters, 'InstanceId');
    return deleteAll(
      ids.map((id) => call.world.instances.find(id, regionId)),
      call,
    );
  });
};

function deleteAll(instances: readonly Instance[], call: Call): object {
  for (const instance of instances) checkDeletable(instance, call);
  endDryRun(call);
  for (const instance of instances) call.world.instances.remove(instance);
  return {};
}

function checkDeletable(instance: Instance, { parameters, now }: Call): void {
  if (instance.isProtected) {
    throw new Refusal(
      403,
      'InvalidOperation.DeletionProtection',
      `The instance ${instance.id} is protected from deletion.`,
    );
  }
  const status = statusAt(instance, now);
  if (status !== 'Stopped' && !isSet(parameters, 'Force')) {
    throw new Refusal(
      403,
      'IncorrectInstanceStatus',
      `The instance ${instance.id} is ${status}: stop it first, or set Force.`,
    );
  }
}

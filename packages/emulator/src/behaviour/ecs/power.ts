import { textOf, textsOf } from '../../params/value.ts';
import { Refusal } from '../../refusal.ts';
import type { Behaviour, Call } from '../call.ts';
import { endDryRun, regionOf } from './checks.ts';
import { type Instance, rebooting, type Status, starting, statusAt, stopping } from './instance.ts';

/** A change of state that a call asks for. */
interface Change {
  /** The state in which an instance has to be. */
  readonly from: Status;
  readonly apply: (instance: Instance, call: Call) => void;
}

const start: Change = {
  from: 'Stopped',
  apply: (instance, { now, world }) => {
    instance.phases = starting(now, world.settings.timing);
    instance.startedAt = now;
    instance.stoppedMode = 'Not-applicable';
  },
};

const stop: Change = {
  from: 'Running',
  apply: (instance, { now, parameters, world }) => {
    instance.phases = stopping(now, world.settings.timing);
    instance.stoppedMode = textOf(parameters, 'StoppedMode') ?? 'KeepCharging';
  },
};

const reboot: Change = {
  from: 'Running',
  apply: (instance, { now, world }) => {
    instance.phases = rebooting(now, world.settings.timing);
  },
};

/** Starts a stopped instance. */
export const startInstance: Behaviour = changeOne(start);
/** Starts stopped instances. */
export const startInstances: Behaviour = changeMany(start);
/** Stops a running instance. */
export const stopInstance: Behaviour = changeOne(stop);
/** Stops running instances. */
export const stopInstances: Behaviour = changeMany(stop);
/** Restarts a running instance. */
export const rebootInstance: Behaviour = changeOne(reboot);
/** Restarts running instances. */
export const rebootInstances: Behaviour = changeMany(reboot);

function changeOne(change: Change): Behaviour {
  return (call) => {
    const { parameters, world, now } = call;
    const instance = world.instances.find(
      textOf(parameters, 'InstanceId') ?? '',
      textOf(parameters, 'RegionId'),
    );
    checkStatus(instance, change, now);
    endDryRun(call);
    change.apply(instance, call);
    return {};
  };
}

/** All or none, unless the call asks to change those that can be changed. */
function changeMany(change: Change): Behaviour {
  return (call) => {
    const regionId = regionOf(call);
    const ids = [...new Set(textsOf(call.parameters, 'InstanceId'))];
    const instances = ids.map((id) => call.world.instances.find(id, regionId));
    const isEachAlone = textOf(call.parameters, 'BatchOptimization') === 'SuccessFirst';
    if (!isEachAlone) for (const instance of instances) checkStatus(instance, change, call.now);
    endDryRun(call);
    return {
      InstanceResponses: { InstanceResponse: instances.map((instance) => changed(instance, change, call)) },
    };
  };
}

function changed(instance: Instance, change: Change, call: Call): object {
  const PreviousStatus = statusAt(instance, call.now);
  const outcome = attempt(instance, change, call);
  return { ...outcome, InstanceId: instance.id, PreviousStatus, CurrentStatus: statusAt(instance, call.now) };
}

function attempt(instance: Instance, change: Change, call: Call): { Code: string; Message: string } {
  try {
    checkStatus(instance, change, call.now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { Code: error.code, Message: error.message };
  }
  change.apply(instance, call);
  return { Code: '200', Message: 'success' };
}

function checkStatus(instance: Instance, { from }: Change, now: number): void {
  const status = statusAt(instance, now);
  if (status !== from) {
    throw new Refusal(
      403,
      'IncorrectInstanceStatus',
      `The instance ${instance.id} is ${status}, and has to be ${from} for this.`,
    );
  }
}

import { Refusal } from '../../../refusal.ts';
import { type Document, type Phase, statusOf } from '../../../state/document.ts';
import {
  type CloudCall,
  minutes,
  needStatus,
  refusal,
  regionOf,
  text,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import type { InstanceFields } from '../model.ts';
import { instancesOf, namedInstance } from './find.ts';
import { isExpired } from './periods.ts';
import { rebooting, starting, stopping } from './phases.ts';

/** A change of state that a call asks for. */
interface PowerChange {
  /** The state in which an instance has to be. */
  readonly from: string;
  readonly check?: (call: CloudCall, document: Document<InstanceFields>) => void;
  readonly phases: (call: CloudCall, document: Document<InstanceFields>) => readonly Phase[];
  readonly fields: (call: CloudCall) => Partial<InstanceFields>;
}

const start: PowerChange = {
  from: 'Stopped',
  check: checkPaid,
  phases: starting,
  fields: (call) => ({ StartTime: minutes(call), StoppedMode: 'Not-applicable' }),
};

const stop: PowerChange = {
  from: 'Running',
  phases: stopping,
  fields: (call) => ({ StoppedMode: text(call, 'StoppedMode') ?? 'KeepCharging' }),
};

const reboot: PowerChange = { from: 'Running', check: checkPaid, phases: rebooting, fields: () => ({}) };

/** Starts a stopped instance. */
export const startInstance: CloudBehaviour = changeOne(start);
/** Starts stopped instances. */
export const startInstances: CloudBehaviour = changeMany(start);
/** Stops a running instance. */
export const stopInstance: CloudBehaviour = changeOne(stop);
/** Stops running instances. */
export const stopInstances: CloudBehaviour = changeMany(stop);
/** Restarts a running instance. */
export const rebootInstance: CloudBehaviour = changeOne(reboot);
/** Restarts running instances. */
export const rebootInstances: CloudBehaviour = changeMany(reboot);

function checkPaid(call: CloudCall, document: Document<InstanceFields>): void {
  if (!isExpired(document, call.now)) return;
  throw refusal(call, 'InstanceExpired', `The instance ${document.id} has expired.`, 403);
}

function changeOne(change: PowerChange): CloudBehaviour {
  return (call) => {
    apply(call, namedInstance(call), change);
    return {};
  };
}

/** All or none, unless the call asks to change those that can be changed. */
function changeMany(change: PowerChange): CloudBehaviour {
  return (call) => {
    regionOf(call);
    const instances = instancesOf(call, texts(call, 'InstanceId'));
    const isEachAlone = text(call, 'BatchOptimization') === 'SuccessFirst';
    return {
      InstanceResponses: instances.map((document) => outcome(call, document, change, isEachAlone)),
    };
  };
}

function outcome(
  call: CloudCall,
  document: Document<InstanceFields>,
  change: PowerChange,
  isAlone: boolean,
): object {
  const PreviousStatus = statusOf(document);
  const answer = { InstanceId: document.id, PreviousStatus };
  try {
    const CurrentStatus = statusOf(apply(call, document, change));
    return { ...answer, Code: '200', Message: 'success', CurrentStatus };
  } catch (error) {
    if (!isAlone || !(error instanceof Refusal)) throw error;
    return { ...answer, Code: error.code, Message: error.message, CurrentStatus: PreviousStatus };
  }
}

function apply(
  call: CloudCall,
  document: Document<InstanceFields>,
  change: PowerChange,
): Document<InstanceFields> {
  needStatus(call, document, [change.from], 'IncorrectInstanceStatus');
  change.check?.(call, document);
  return update(call, document, { phases: change.phases(call, document), fields: change.fields(call) });
}

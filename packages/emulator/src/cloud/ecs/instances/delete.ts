import { type Document, type Fields, statusOf } from '../../../state/document.ts';
import { type CloudCall, flag, refusal, regionOf, texts } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import type { InstanceFields } from '../model.ts';
import { releaseInstance } from '../release.ts';
import { instancesOf, namedInstance } from './find.ts';
import { isExpired } from './periods.ts';

/** Deletes an instance that is stopped, or any with `Force`. */
export const deleteInstance: CloudBehaviour = (call) => deleteAll(call, [namedInstance(call)]);

/** Deletes instances, all or none. */
export const deleteInstances: CloudBehaviour = (call) => {
  regionOf(call);
  return deleteAll(call, instancesOf(call, texts(call, 'InstanceId')));
};

function deleteAll(call: CloudCall, instances: readonly Document<InstanceFields>[]): Fields {
  for (const document of instances) checkDeletable(call, document);
  for (const document of instances) {
    call.state.remove(document);
    releaseInstance(document, call.state, call.now);
  }
  return {};
}

function checkDeletable(call: CloudCall, document: Document<InstanceFields>): void {
  const { id, fields } = document;
  if (fields.DeletionProtection) {
    throw refusal(
      call,
      'InvalidOperation.DeletionProtection',
      `The instance ${id} is protected from deletion.`,
      403,
    );
  }
  if (fields.InstanceChargeType === 'PrePaid' && !isExpired(document, call.now)) {
    throw refusal(
      call,
      'ChargeTypeViolation',
      `The instance ${id} is paid for until ${fields.ExpiredTime}.`,
      403,
    );
  }
  checkStatus(call, document);
  if (call.state.posting('vpc/route-entry', '', 'NextHopIds', id).length > 0) {
    throw refusal(call, 'DependencyViolation.RouteEntry', `A route leads to the instance ${id}.`, 400);
  }
}

function checkStatus(call: CloudCall, document: Document<InstanceFields>): void {
  const status = statusOf(document);
  if (status === 'Pending') {
    throw refusal(
      call,
      'IncorrectInstanceStatus.Initializing',
      `The instance ${document.id} is being created.`,
      403,
    );
  }
  if (status === 'Stopped' || flag(call, 'Force') === true) return;
  throw refusal(
    call,
    'IncorrectInstanceStatus',
    `The instance ${document.id} is ${status}: stop it first, or set Force.`,
    403,
  );
}

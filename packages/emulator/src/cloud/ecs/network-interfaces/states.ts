import { type Document, statusOf } from '../../../state/document.ts';
import { type CloudCall, find, lookUp, named, needStatus, refusal } from '../../kit/cloud-call.ts';
import { type InstanceFields, type InterfaceFields, instance, networkInterface } from '../model.ts';

/** Returns the interface that a call names, which has to be ready for changes, as has an instance that it is the primary one of. */
export function steadyInterface(call: CloudCall): Document<InterfaceFields> {
  const found = named(call, networkInterface);
  needStatus(call, found, ['Available', 'InUse'], 'InvalidOperation.InvalidEniState');
  const owner = ownerOf(call, found);
  if (owner !== undefined && found.fields.Type === 'Primary') needSteadyInstance(call, owner);
  return found;
}

/** Returns the instance that an interface is attached to, where it is stored. */
export function ownerOf(
  call: CloudCall,
  { fields }: Document<InterfaceFields>,
): Document<InstanceFields> | undefined {
  return fields.InstanceId === '' ? undefined : lookUp(call, instance, fields.InstanceId);
}

/** Returns the instance that a call names; interfaces call it `InvalidEcsId`. */
export function namedInstance(call: CloudCall): Document<InstanceFields> {
  const id = call.parameters.InstanceId;
  return find(call, instance, typeof id === 'string' ? id : '', 'InvalidEcsId.NotFound');
}

/** Refuses an instance that is neither running nor stopped. */
export function needSteadyInstance(call: CloudCall, document: Document<InstanceFields>): void {
  const status = statusOf(document);
  if (status === 'Running' || status === 'Stopped') return;
  throw refusal(
    call,
    'InvalidOperation.InvalidEcsState',
    `The instance ${document.id} is ${status}, and has to be Running or Stopped for this.`,
    400,
  );
}

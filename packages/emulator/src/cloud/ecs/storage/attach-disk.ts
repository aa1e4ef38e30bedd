import { type Document, inTurn, statusOf } from '../../../state/document.ts';
import {
  type CloudCall,
  find,
  flag,
  named,
  needStatus,
  refusal,
  seconds,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { type DiskFields, disk, type InstanceFields, instance } from '../model.ts';
import { checkRoom, deviceFor, systemDevice } from './devices.ts';

/** Attaches a free disk to an instance of its zone. */
export const attachDisk: CloudBehaviour = act(disk, (document, call) => {
  const owner = named(call, instance);
  const isSystem = flag(call, 'Bootable') === true;
  needStatus(call, document, ['Available'], 'IncorrectDiskStatus');
  checkAlike(call, document, owner);
  needStatus(call, owner, isSystem ? ['Stopped'] : ['Running', 'Stopped'], 'IncorrectInstanceStatus');
  if (!isSystem) checkRoom(call, owner);
  const Device = deviceFor(call, owner, isSystem ? systemDevice : text(call, 'Device'));
  update(call, document, {
    fields: {
      InstanceId: owner.id,
      Device,
      Type: isSystem ? 'system' : 'data',
      DeleteWithInstance: flag(call, 'DeleteWithInstance') ?? false,
      AttachedTime: seconds(call),
      DetachedTime: '',
    },
    phases: inTurn(call.now, ['Attaching', call.settings.timing.storageMs], 'In_use'),
  });
  return {};
});

function checkAlike(
  call: CloudCall,
  { id, region, fields }: Document<DiskFields>,
  owner: Document<InstanceFields>,
): void {
  if (!fields.Portable) throw refusal(call, 'DiskNotPortable', `The disk ${id} cannot be moved.`, 403);
  const isInZone = fields.ZoneId === '' || fields.ZoneId === owner.fields.ZoneId;
  if (region === owner.region && isInZone) return;
  throw refusal(
    call,
    'ResourcesNotInSameZone',
    `The disk ${id} is in ${fields.ZoneId}, and the instance ${owner.id} in ${owner.fields.ZoneId}.`,
    403,
  );
}

/** Takes a disk from its instance. */
export const detachDisk: CloudBehaviour = act(disk, (document, call) => {
  const owner = named(call, instance);
  checkAttached(call, document, owner.id);
  needStatus(call, document, ['In_use'], 'IncorrectDiskStatus');
  const isSystem = document.fields.Type === 'system';
  needStatus(call, owner, isSystem ? ['Stopped'] : ['Running', 'Stopped'], 'IncorrectInstanceStatus');
  if (!document.fields.Portable && !isSystem) {
    throw refusal(call, 'DiskNotPortable', `The disk ${document.id} cannot be moved.`, 403);
  }
  update(call, document, {
    fields: {
      InstanceId: '',
      Device: '',
      Portable: true,
      DeleteWithInstance: flag(call, 'DeleteWithInstance') ?? false,
      DetachedTime: seconds(call),
    },
    phases: inTurn(call.now, ['Detaching', call.settings.timing.storageMs], 'Available'),
  });
  return {};
});

function checkAttached(call: CloudCall, document: Document<DiskFields>, instanceId: string): void {
  const { id, fields } = document;
  if (fields.InstanceId === instanceId) return;
  if (fields.InstanceId === '' && statusOf(document) === 'Available') {
    throw refusal(call, 'InvalidDisk.AlreadyDetached', `The disk ${id} is attached to no instance.`, 404);
  }
  if (fields.InstanceId === '') needStatus(call, document, ['In_use'], 'IncorrectDiskStatus');
  find(call, instance, fields.InstanceId);
  throw refusal(call, 'DependencyViolation', `The disk ${id} is not attached to ${instanceId}.`, 403);
}

import { type Document, inTurn, statusOf } from '../../../state/document.ts';
import {
  type CloudCall,
  flag,
  named,
  needStatus,
  refusal,
  seconds,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { checkTexts } from '../instances/texts.ts';
import { checkKeyPair } from '../instances/wishes.ts';
import { type DiskFields, disk, type InstanceFields, instance } from '../model.ts';
import { checkRoom, deviceFor, systemDevice } from './devices.ts';
import { needInstanceIn } from './find.ts';

/** Attaches a free disk to an instance of its zone. */
export const attachDisk: CloudBehaviour = act(disk, (document, call) => {
  const owner = named(call, instance);
  const isSystem = flag(call, 'Bootable') === true;
  needStatus(call, document, ['Available'], 'IncorrectDiskStatus');
  checkPlace(call, document, owner);
  needInstanceIn(call, owner, isSystem ? ['Stopped'] : ['Running', 'Stopped']);
  if (isSystem) checkReturn(call, document, owner);
  else checkRoom(call, owner);
  const Device = deviceFor(call, owner, isSystem ? systemDevice : text(call, 'Device'));
  update(call, document, {
    fields: {
      InstanceId: owner.id,
      FormerInstanceId: '',
      Device,
      Type: isSystem ? 'system' : 'data',
      DeleteWithInstance: flag(call, 'DeleteWithInstance') ?? false,
      AttachedTime: seconds(call),
      DetachedTime: '',
    },
    phases: inTurn(call.now, ['Attaching', call.settings.timing.storageMs], 'In_use'),
  });
  if (isSystem) update(call, owner, { fields: { KeyPairName: text(call, 'KeyPairName') ?? '' } });
  return {};
});

function checkPlace(
  call: CloudCall,
  { id, region, fields }: Document<DiskFields>,
  owner: Document<InstanceFields>,
): void {
  const isInZone = fields.ZoneId === '' || fields.ZoneId === owner.fields.ZoneId;
  if (region === owner.region && isInZone) return;
  throw refusal(
    call,
    'ResourcesNotInSameZone',
    `The disk ${id} is in ${fields.ZoneId}, and the instance ${owner.id} in ${owner.fields.ZoneId}.`,
    403,
  );
}

/** A system disk comes back to the instance that it was taken from, with a way to log on. */
function checkReturn(
  call: CloudCall,
  { id, fields }: Document<DiskFields>,
  owner: Document<InstanceFields>,
): void {
  if (fields.FormerInstanceId !== owner.id || fields.ImageId === '') {
    throw refusal(
      call,
      'DiskId.ValueNotSupported',
      `The disk ${id} was not the system disk of the instance ${owner.id}.`,
      403,
    );
  }
  checkTexts(call);
  checkKeyPair(call, text(call, 'KeyPairName'), owner.region);
  if (text(call, 'KeyPairName') !== undefined || text(call, 'Password') !== undefined) return;
  throw refusal(
    call,
    'InvalidParameter.AllEmpty',
    'A system disk needs a Password or a KeyPairName to log on with.',
    400,
  );
}

/** Takes a disk from its instance. */
export const detachDisk: CloudBehaviour = act(disk, (document, call) => {
  const owner = named(call, instance);
  checkAttached(call, document, owner.id);
  needStatus(call, document, ['In_use'], 'IncorrectDiskStatus');
  const isSystem = document.fields.Type === 'system';
  needInstanceIn(call, owner, isSystem ? ['Stopped'] : ['Running', 'Stopped']);
  if (!document.fields.Portable && !isSystem) {
    throw refusal(call, 'DiskNotPortable', `The disk ${document.id} cannot be moved.`, 403);
  }
  update(call, document, {
    fields: {
      InstanceId: '',
      FormerInstanceId: owner.id,
      Device: '',
      Portable: true,
      DeleteWithInstance: flag(call, 'DeleteWithInstance') ?? isSystem,
      DetachedTime: seconds(call),
    },
    phases: inTurn(call.now, ['Detaching', call.settings.timing.storageMs], 'Available'),
  });
  return {};
});

function checkAttached(call: CloudCall, document: Document<DiskFields>, instanceId: string): void {
  const { id, fields } = document;
  if (fields.InstanceId === instanceId) return;
  if (fields.InstanceId !== '') {
    throw refusal(call, 'DependencyViolation', `The disk ${id} is not attached to ${instanceId}.`, 403);
  }
  if (statusOf(document) === 'Available') {
    throw refusal(call, 'InvalidDisk.AlreadyDetached', `The disk ${id} is attached to no instance.`, 404);
  }
}

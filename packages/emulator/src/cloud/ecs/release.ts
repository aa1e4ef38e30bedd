import { secondStamp } from '../../clock.ts';
import type { Document } from '../../state/document.ts';
import type { Ended, State } from '../../state/state.ts';
import { removeDisk } from './remove-disk.ts';

// Kinds stand here by their names: the models of ECS name this function, and those of VPC are no business of a state.

const forever = Number.POSITIVE_INFINITY;

/** Settles what an instance leaves behind that is no more: its disks, its interfaces with their addresses, and its EIPs. */
export const releaseInstance: Ended = ({ id }, state, now) => {
  for (const disk of belonging(state, 'ecs/disk', id)) {
    if (disk.fields.DeleteWithInstance === true) removeDisk(state, disk);
    else {
      const free = { Device: '', DetachedTime: secondStamp(now), DiskChargeType: 'PostPaid', Portable: true };
      freed(state, disk, free);
    }
  }
  for (const disk of found(state, 'ecs/disk', 'FormerInstanceId', id)) {
    if (disk.fields.DeleteWithInstance === true) removeDisk(state, disk);
    else state.update(disk, { fields: { FormerInstanceId: '' } });
  }
  for (const one of belonging(state, 'ecs/network-interface', id)) {
    if (one.fields.Type === 'Primary' || one.fields.DeleteOnRelease === true) removeInterface(state, one);
    else freed(state, one, {});
  }
  for (const eip of belonging(state, 'vpc/eip', id)) {
    freed(state, eip, { InstanceType: '', InstanceRegionId: '', PrivateIpAddress: '' });
  }
};

function belonging(state: State, kind: string, instanceId: string): readonly Document[] {
  return found(state, kind, 'InstanceId', instanceId);
}

function found(state: State, kind: string, index: string, value: string): readonly Document[] {
  return state.posting(kind, '', index, value).flatMap((sequence) => state.bySequence(sequence) ?? []);
}

function freed(state: State, document: Document, fields: Document['fields']): void {
  state.update(document, {
    fields: { InstanceId: '', ...fields },
    phases: [{ value: 'Available', until: forever }],
  });
}

function removeInterface(state: State, one: Document): void {
  for (const address of found(state, 'vpc/address', 'OwnerId', one.id)) state.remove(address);
  state.remove(one);
}

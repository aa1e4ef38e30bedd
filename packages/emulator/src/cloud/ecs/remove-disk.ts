import type { Document } from '../../state/document.ts';
import type { State } from '../../state/state.ts';

// Kinds stand here by their names, as in `release.ts`, which the models name.

/**
 * Removes a disk. The snapshots that policies made of it go with it, unless it says otherwise; one that is being made fails, and all
 * others stay.
 */
export function removeDisk(state: State, disk: Document): void {
  for (const sequence of [...state.posting('ecs/snapshot', '', 'SourceDiskId', disk.id)]) {
    const snapshot = state.bySequence(sequence);
    if (snapshot === undefined) continue;
    if (snapshot.fields.SnapshotType === 'auto' && disk.fields.DeleteAutoSnapshot === true) {
      state.remove(snapshot);
    } else if (snapshot.phases[0]?.value === 'progressing') {
      state.update(snapshot, { phases: [{ value: 'failed', until: Number.POSITIVE_INFINITY }] });
    }
  }
  state.remove(disk);
}

import { isRecord } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, find, regionOf, text, update } from '../../kit/cloud-call.ts';
import { list } from '../../kit/list.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { type DiskFields, disk } from '../model.ts';
import { needCategory } from './categories.ts';
import { policy } from './policy-model.ts';
import { bad, listIn } from './policy-rules.ts';
import { policiesOf } from './views.ts';

const mostOfDisk = 10;

/** Lists which policies belong to which disks. */
export const describeAssociations: CloudBehaviour = (call) => {
  const asked = text(call, 'AutoSnapshotPolicyId');
  return flattened(
    list(disk, {
      always: () => [{ test: ({ fields }) => policiesOf(fields.AutoSnapshotPolicyId).length > 0 }],
      show: ({ id, fields }) =>
        policiesOf(fields.AutoSnapshotPolicyId)
          .filter((one) => asked === undefined || one === asked)
          .map((one) => ({ DiskId: id, AutoSnapshotPolicyId: one })),
    })(call),
  );
};

/** A disk with several policies has an entry for each. */
function flattened(answer: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const lists = answer.AutoSnapshotPolicyAssociations;
  const found = isRecord(lists) ? lists.AutoSnapshotPolicyAssociation : [];
  return { ...answer, AutoSnapshotPolicyAssociations: Array.isArray(found) ? found.flat() : [] };
}

/** Lets a policy hold for disks as well. */
export const applyPolicy: CloudBehaviour = act(
  policy,
  (document, call) => {
    for (const one of disksIn(call)) {
      needCategory(call, one.fields);
      const present = policiesOf(one.fields.AutoSnapshotPolicyId);
      if (present.includes(document.id)) continue;
      if (present.length >= mostOfDisk) {
        throw bad('diskIds', `disks with less than ${mostOfDisk} policies`);
      }
      store(call, one, [...present, document.id]);
    }
    return {};
  },
  { parameter: 'autoSnapshotPolicyId' },
);

/** Lets a policy, or every one, hold no longer for disks. */
export const cancelPolicy: CloudBehaviour = (call) => {
  const id = text(call, 'autoSnapshotPolicyId');
  if (id !== undefined) find(call, policy, id);
  for (const one of disksIn(call)) without(call, one, id);
  return {};
};

function disksIn(call: CloudCall): readonly Document<DiskFields>[] {
  regionOf(call);
  const ids = listIn(call, 'diskIds');
  if (ids.length === 0) throw bad('diskIds', 'a JSON list of ids of disks');
  return ids.map((id) => find(call, disk, id));
}

/** Lets a policy, or every one, no longer hold for a disk. */
export function without(call: CloudCall, document: Document<DiskFields>, id: string | undefined): void {
  if (id !== undefined && !policiesOf(document.fields.AutoSnapshotPolicyId).includes(id)) return;
  const kept =
    id === undefined ? [] : policiesOf(document.fields.AutoSnapshotPolicyId).filter((one) => one !== id);
  store(call, document, kept);
}

function store(call: CloudCall, document: Document<DiskFields>, ids: readonly string[]): void {
  const [first = '', ...others] = ids;
  update(call, document, { fields: { AutoSnapshotPolicyId: others.length === 0 ? first : ids } });
}

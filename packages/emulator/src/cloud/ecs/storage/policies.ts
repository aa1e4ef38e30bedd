import { allWith, find, insert, need, seconds, update } from '../../kit/cloud-call.ts';
import { field } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { act, type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { disk } from '../model.ts';
import { without } from './policy-disks.ts';
import { policy } from './policy-model.ts';
import { sentRules } from './policy-rules.ts';

/** Makes a policy. */
export const createPolicy: CloudBehaviour = (call) => {
  const made = insert(call, policy, {
    tags: readTags(call),
    fields: {
      AutoSnapshotPolicyName: '',
      TimePoints: '[]',
      RepeatWeekdays: '[]',
      RetentionDays: -1,
      EnableCrossRegionCopy: false,
      TargetCopyRegions: '[]',
      CopiedSnapshotsRetentionDays: -1,
      AssociationType: textOr(call, 'AssociationType', 'AssociatedWithDisk'),
      TargetTags: {},
      ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
      CreationTime: seconds(call),
      ...sentRules(call),
    },
  });
  return { AutoSnapshotPolicyId: made.id };
};

/** Changes a policy. */
export const modifyPolicy: CloudBehaviour = act(
  policy,
  (document, call) => {
    update(call, document, { fields: sentRules(call) });
    return {};
  },
  { parameter: 'autoSnapshotPolicyId' },
);

/** Lists policies. */
export const describePolicies: CloudBehaviour = list(policy, {
  filters: { AutoSnapshotPolicyId: field('AutoSnapshotPolicyId') },
});

/** Deletes a policy, which holds for no disk then. */
export const deletePolicy: CloudBehaviour = (call) => {
  const document = find(call, policy, need(call, 'autoSnapshotPolicyId'));
  for (const one of allWith(call, disk, 'AutoSnapshotPolicyId', document.id)) without(call, one, document.id);
  call.state.remove(document);
  return {};
};

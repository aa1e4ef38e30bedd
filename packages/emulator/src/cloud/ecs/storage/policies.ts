import { isRecord } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  countWith,
  find,
  insert,
  need,
  refusal,
  regionOf,
  seconds,
  text,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import { field } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { act, type CloudBehaviour, sentFields, textOr } from '../../kit/operations.ts';
import type { Resource } from '../../kit/resource.ts';
import { readTags, tagsOf } from '../../kit/tags.ts';
import { type DiskFields, disk } from '../model.ts';
import { checkRegion } from './copy-snapshot.ts';
import { idsIn } from './find.ts';
import { policiesOf } from './views.ts';

/** What is stored of a policy by which snapshots are made. */
export type PolicyFields = {
  readonly AutoSnapshotPolicyName: string;
  /** A JSON list of hours, as it was sent. */
  readonly TimePoints: string;
  readonly RepeatWeekdays: string;
  /** -1 keeps them for ever. */
  readonly RetentionDays: number;
  readonly EnableCrossRegionCopy: boolean;
  readonly TargetCopyRegions: string;
  readonly CopiedSnapshotsRetentionDays: number;
  readonly AssociationType: string;
  readonly TargetTags: Readonly<Record<string, string>>;
  readonly ResourceGroupId: string;
  readonly CreationTime: string;
  readonly [name: string]: unknown;
};

/** Policies by which snapshots of disks are made. */
export const policy: Resource<PolicyFields> = {
  kind: 'ecs/auto-snapshot-policy',
  prefix: 'sp',
  idField: 'AutoSnapshotPolicyId',
  notFound: 'ParameterInvalid',
  word: 'snapshotpolicy',
  indexes: ['AutoSnapshotPolicyName'],
  quota: { limit: 100, code: 'AutoSnapshotPolicy.QuotaExceed' },
  view: ({ id }, call) => ({
    Status: 'Normal',
    Type: 'Custom',
    DiskNums: countWith(call, disk, 'AutoSnapshotPolicyId', id),
    VolumeNums: 0,
  }),
};

const mostOfDisk = 10;

/** Makes a policy. */
export const createPolicy: CloudBehaviour = (call) => {
  const made = insert(call, policy, {
    tags: readTags(call),
    fields: {
      AutoSnapshotPolicyName: textOr(call, 'autoSnapshotPolicyName', ''),
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
    const name = text(call, 'autoSnapshotPolicyName');
    update(call, document, {
      fields: { ...sentRules(call), ...(name !== undefined && { AutoSnapshotPolicyName: name }) },
    });
    return {};
  },
  { parameter: 'autoSnapshotPolicyId' },
);

/** Reads what a call says of when snapshots are made, and how long they are kept. */
function sentRules(call: CloudCall): Partial<PolicyFields> {
  const regions = texts(call, 'TargetCopyRegions');
  for (const region of regions) checkRegion(call, region, 'ParameterInvalid', 403);
  const encryption = call.parameters.CopyEncryptionConfiguration;
  const targets = call.parameters.TargetTags;
  return {
    ...numbers(call, 'timePoints', 'TimePoints', 0, 23),
    ...numbers(call, 'repeatWeekdays', 'RepeatWeekdays', 1, 7),
    ...days(call, 'retentionDays', 'RetentionDays'),
    ...days(call, 'CopiedSnapshotsRetentionDays', 'CopiedSnapshotsRetentionDays'),
    ...(regions.length > 0 && { TargetCopyRegions: JSON.stringify(regions) }),
    ...sentFields(call, ['EnableCrossRegionCopy']),
    ...(isRecord(encryption) && { CopyEncryptionConfiguration: encryption }),
    ...(Array.isArray(targets) && { TargetTags: tagsOf(call, targets.filter(isRecord)) }),
  };
}

function numbers(call: CloudCall, parameter: string, name: string, least: number, most: number): object {
  if (text(call, parameter) === undefined) return {};
  const sent = texts(call, parameter);
  const isGood = sent.every((one) => /^\d{1,2}$/.test(one) && Number(one) >= least && Number(one) <= most);
  if (sent.length === 0 || !isGood || new Set(sent).size < sent.length) {
    throw bad(call, parameter, `a JSON list of different numbers from ${least} to ${most}`);
  }
  return { [name]: JSON.stringify(sent) };
}

function days(call: CloudCall, parameter: string, name: string): object {
  const sent = text(call, parameter);
  if (sent === undefined) return {};
  const count = Number(sent);
  if (count === -1 || (count >= 1 && count <= 65_536)) return { [name]: count };
  throw bad(call, parameter, '-1, or a number from 1 to 65536');
}

function bad(call: CloudCall, parameter: string, wanted: string): Error {
  return refusal(call, 'ParameterInvalid', `The parameter ${parameter} has to be ${wanted}.`, 403);
}

/** Lists policies. */
export const describePolicies: CloudBehaviour = list(policy, {
  filters: { AutoSnapshotPolicyId: field('AutoSnapshotPolicyId') },
});

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
      const present = policiesOf(one.fields.AutoSnapshotPolicyId);
      if (present.includes(document.id)) continue;
      if (present.length >= mostOfDisk)
        throw bad(call, 'diskIds', `disks with less than ${mostOfDisk} policies`);
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

/** Deletes a policy, which holds for no disk then. */
export const deletePolicy: CloudBehaviour = (call) => {
  const document = find(call, policy, need(call, 'autoSnapshotPolicyId'));
  for (const one of allWith(call, disk, 'AutoSnapshotPolicyId', document.id)) without(call, one, document.id);
  call.state.remove(document);
  return {};
};

function disksIn(call: CloudCall): readonly Document<DiskFields>[] {
  regionOf(call);
  return idsIn(call, 'diskIds').map((id) => find(call, disk, id));
}

function without(call: CloudCall, document: Document<DiskFields>, id: string | undefined): void {
  if (id !== undefined && !policiesOf(document.fields.AutoSnapshotPolicyId).includes(id)) return;
  const kept =
    id === undefined ? [] : policiesOf(document.fields.AutoSnapshotPolicyId).filter((one) => one !== id);
  store(call, document, kept);
}

function store(call: CloudCall, document: Document<DiskFields>, ids: readonly string[]): void {
  const [first = '', ...others] = ids;
  update(call, document, { fields: { AutoSnapshotPolicyId: others.length === 0 ? first : ids } });
}

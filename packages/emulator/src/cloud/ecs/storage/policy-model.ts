import { countWith } from '../../kit/cloud-call.ts';
import type { Resource } from '../../kit/resource.ts';
import { disk } from '../model.ts';

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

import { type CloudPart, part } from '../../kit/part.ts';
import { attachDisk, detachDisk } from './attach-disk.ts';
import { modifyDiskChargeType, resizeDisk } from './change-disk.ts';
import { copySnapshot } from './copy-snapshot.ts';
import { createDisk } from './create-disk.ts';
import { modifyDiskSpec } from './disk-spec.ts';
import { deleteDisk, describeDisks, describeDisksFullStatus, modifyDiskAttribute } from './disks.ts';
import { createPolicy, deletePolicy, describePolicies, modifyPolicy } from './policies.ts';
import { applyPolicy, cancelPolicy, describeAssociations } from './policy-disks.ts';
import { policy } from './policy-model.ts';
import { reInitDisk, resetDisk, resetDisks } from './reset-disk.ts';
import {
  createSnapshot,
  deleteSnapshot,
  describeSnapshots,
  describeSnapshotsUsage,
  modifySnapshotAttribute,
  modifySnapshotCategory,
} from './snapshots.ts';

/** Disks, their snapshots, and the policies by which these are made. */
export const storage: CloudPart = part([policy], {
  ecs: {
    CreateDisk: createDisk,
    DescribeDisks: describeDisks,
    DescribeDisksFullStatus: describeDisksFullStatus,
    AttachDisk: attachDisk,
    DetachDisk: detachDisk,
    DeleteDisk: deleteDisk,
    ResizeDisk: resizeDisk,
    ModifyDiskAttribute: modifyDiskAttribute,
    ModifyDiskSpec: modifyDiskSpec,
    ModifyDiskChargeType: modifyDiskChargeType,
    ReInitDisk: reInitDisk,
    ResetDisk: resetDisk,
    ResetDisks: resetDisks,
    CreateSnapshot: createSnapshot,
    DescribeSnapshots: describeSnapshots,
    DescribeSnapshotsUsage: describeSnapshotsUsage,
    DeleteSnapshot: deleteSnapshot,
    ModifySnapshotAttribute: modifySnapshotAttribute,
    ModifySnapshotCategory: modifySnapshotCategory,
    CopySnapshot: copySnapshot,
    CreateAutoSnapshotPolicy: createPolicy,
    ModifyAutoSnapshotPolicyEx: modifyPolicy,
    DescribeAutoSnapshotPolicyEx: describePolicies,
    DescribeAutoSnapshotPolicyAssociations: describeAssociations,
    ApplyAutoSnapshotPolicy: applyPolicy,
    CancelAutoSnapshotPolicy: cancelPolicy,
    DeleteAutoSnapshotPolicy: deletePolicy,
  },
});

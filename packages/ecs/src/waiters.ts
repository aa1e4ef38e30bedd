// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Waiter } from '@scope/core';
import { DescribeAutoProvisioningGroups, type DescribeAutoProvisioningGroupsRequest, type DescribeAutoProvisioningGroupsResponse } from './operations/DescribeAutoProvisioningGroups.ts';
import { DescribeDisks, type DescribeDisksRequest, type DescribeDisksResponse } from './operations/DescribeDisks.ts';
import { DescribeImages, type DescribeImagesRequest, type DescribeImagesResponse } from './operations/DescribeImages.ts';
import { DescribeInstanceHistoryEvents, type DescribeInstanceHistoryEventsRequest, type DescribeInstanceHistoryEventsResponse } from './operations/DescribeInstanceHistoryEvents.ts';
import { DescribeInstances, type DescribeInstancesRequest, type DescribeInstancesResponse } from './operations/DescribeInstances.ts';
import { DescribeInvocationResults, type DescribeInvocationResultsRequest, type DescribeInvocationResultsResponse } from './operations/DescribeInvocationResults.ts';
import { DescribeKeyPairs, type DescribeKeyPairsRequest, type DescribeKeyPairsResponse } from './operations/DescribeKeyPairs.ts';
import { DescribeNetworkInterfaces, type DescribeNetworkInterfacesRequest, type DescribeNetworkInterfacesResponse } from './operations/DescribeNetworkInterfaces.ts';
import { DescribeSecurityGroups, type DescribeSecurityGroupsRequest, type DescribeSecurityGroupsResponse } from './operations/DescribeSecurityGroups.ts';
import { DescribeSendFileResults, type DescribeSendFileResultsRequest, type DescribeSendFileResultsResponse } from './operations/DescribeSendFileResults.ts';
import { DescribeSnapshots, type DescribeSnapshotsRequest, type DescribeSnapshotsResponse } from './operations/DescribeSnapshots.ts';

/**
 * Every instance that the request names is known, in whatever state. Name them in `InstanceIds`, at most a page of
 * them.
 */
export const InstanceExists: Waiter<DescribeInstancesRequest, DescribeInstancesResponse, 'Ecs'> = {
  name: 'InstanceExists',
  operation: DescribeInstances,
  minDelayMs: 1000,
  maxDelayMs: 10000,
  acceptors: [
    { outcome: 'success', path: 'Instances.Instance[].InstanceId', match: 'exists', asked: 'InstanceIds' },
  ],
};

/** Every instance that the request selects runs. Select them with `InstanceIds`, at most a page of them. */
export const InstanceRunning: Waiter<DescribeInstancesRequest, DescribeInstancesResponse, 'Ecs'> = {
  name: 'InstanceRunning',
  operation: DescribeInstances,
  minDelayMs: 3000,
  maxDelayMs: 30000,
  acceptors: [
    {
      outcome: 'success',
      path: 'Instances.Instance[].Status',
      match: 'all',
      value: 'Running',
      asked: 'InstanceIds',
    },
  ],
};

/** Every instance that the request selects has stopped. Select them with `InstanceIds`, at most a page of them. */
export const InstanceStopped: Waiter<DescribeInstancesRequest, DescribeInstancesResponse, 'Ecs'> = {
  name: 'InstanceStopped',
  operation: DescribeInstances,
  minDelayMs: 3000,
  maxDelayMs: 30000,
  acceptors: [
    {
      outcome: 'success',
      path: 'Instances.Instance[].Status',
      match: 'all',
      value: 'Stopped',
      asked: 'InstanceIds',
    },
  ],
};

/** No instance is left that the request selects. Select them with `InstanceIds`. */
export const InstanceDeleted: Waiter<DescribeInstancesRequest, DescribeInstancesResponse, 'Ecs'> = {
  name: 'InstanceDeleted',
  operation: DescribeInstances,
  minDelayMs: 3000,
  maxDelayMs: 30000,
  acceptors: [
    { outcome: 'success', path: 'Instances.Instance[].InstanceId', match: 'none' },
  ],
};

/**
 * Every disk that the request selects is ready and not attached. Select them with `DiskIds`, at most a page of
 * them.
 */
export const DiskAvailable: Waiter<DescribeDisksRequest, DescribeDisksResponse, 'Ecs'> = {
  name: 'DiskAvailable',
  operation: DescribeDisks,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'success', path: 'Disks.Disk[].Status', match: 'all', value: 'Available', asked: 'DiskIds' },
  ],
};

/**
 * Every disk that the request selects is attached to an instance. Select them with `DiskIds`, at most a page of
 * them.
 */
export const DiskInUse: Waiter<DescribeDisksRequest, DescribeDisksResponse, 'Ecs'> = {
  name: 'DiskInUse',
  operation: DescribeDisks,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'success', path: 'Disks.Disk[].Status', match: 'all', value: 'In_use', asked: 'DiskIds' },
  ],
};

/** No disk is left that the request selects. Select them with `DiskIds`. */
export const DiskDeleted: Waiter<DescribeDisksRequest, DescribeDisksResponse, 'Ecs'> = {
  name: 'DiskDeleted',
  operation: DescribeDisks,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'success', path: 'Disks.Disk[].DiskId', match: 'none' },
  ],
};

/** Every disk that the request names is known, in whatever state. Name them in `DiskIds`, at most a page of them. */
export const DiskExists: Waiter<DescribeDisksRequest, DescribeDisksResponse, 'Ecs'> = {
  name: 'DiskExists',
  operation: DescribeDisks,
  minDelayMs: 1000,
  maxDelayMs: 10000,
  acceptors: [
    { outcome: 'success', path: 'Disks.Disk[].DiskId', match: 'exists', asked: 'DiskIds' },
  ],
};

/**
 * Every image that the request selects can be used. The server lists available images alone unless `Status` names
 * others as well, so pass `Creating,Waiting,Available,CreateFailed` to see a failure.
 */
export const ImageAvailable: Waiter<DescribeImagesRequest, DescribeImagesResponse, 'Ecs'> = {
  name: 'ImageAvailable',
  operation: DescribeImages,
  minDelayMs: 10000,
  maxDelayMs: 60000,
  acceptors: [
    { outcome: 'failure', path: 'Images.Image[].Status', match: 'any', value: 'CreateFailed' },
    { outcome: 'success', path: 'Images.Image[].Status', match: 'all', value: 'Available' },
  ],
};

/**
 * No image is left that the request selects. Select it with `ImageId`, and name in `Status` all states that count,
 * `Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated`, for the server lists available images alone
 * without it.
 */
export const ImageDeleted: Waiter<DescribeImagesRequest, DescribeImagesResponse, 'Ecs'> = {
  name: 'ImageDeleted',
  operation: DescribeImages,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'success', path: 'Images.Image[].ImageId', match: 'none' },
  ],
};

/** Every snapshot that the request selects is complete. Select them with `SnapshotIds`, at most a page of them. */
export const SnapshotAccomplished: Waiter<DescribeSnapshotsRequest, DescribeSnapshotsResponse, 'Ecs'> = {
  name: 'SnapshotAccomplished',
  operation: DescribeSnapshots,
  minDelayMs: 5000,
  maxDelayMs: 60000,
  acceptors: [
    { outcome: 'failure', path: 'Snapshots.Snapshot[].Status', match: 'any', value: 'failed' },
    {
      outcome: 'success',
      path: 'Snapshots.Snapshot[].Status',
      match: 'all',
      value: 'accomplished',
      asked: 'SnapshotIds',
    },
  ],
};

/** No snapshot is left that the request selects. Select them with `SnapshotIds`. */
export const SnapshotDeleted: Waiter<DescribeSnapshotsRequest, DescribeSnapshotsResponse, 'Ecs'> = {
  name: 'SnapshotDeleted',
  operation: DescribeSnapshots,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'success', path: 'Snapshots.Snapshot[].SnapshotId', match: 'none' },
  ],
};

/**
 * Every network interface that the request selects is ready and not attached. Select them with
 * `NetworkInterfaceId`.
 */
export const NetworkInterfaceAvailable: Waiter<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse, 'Ecs'> = {
  name: 'NetworkInterfaceAvailable',
  operation: DescribeNetworkInterfaces,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    {
      outcome: 'success',
      path: 'NetworkInterfaceSets.NetworkInterfaceSet[].Status',
      match: 'all',
      value: 'Available',
      asked: 'NetworkInterfaceId',
    },
  ],
};

/**
 * Every network interface that the request selects is attached to an instance. Select them with
 * `NetworkInterfaceId`.
 */
export const NetworkInterfaceInUse: Waiter<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse, 'Ecs'> = {
  name: 'NetworkInterfaceInUse',
  operation: DescribeNetworkInterfaces,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    {
      outcome: 'success',
      path: 'NetworkInterfaceSets.NetworkInterfaceSet[].Status',
      match: 'all',
      value: 'InUse',
      asked: 'NetworkInterfaceId',
    },
  ],
};

/** No network interface is left that the request selects. Select them with `NetworkInterfaceId`. */
export const NetworkInterfaceDeleted: Waiter<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse, 'Ecs'> = {
  name: 'NetworkInterfaceDeleted',
  operation: DescribeNetworkInterfaces,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    {
      outcome: 'success',
      path: 'NetworkInterfaceSets.NetworkInterfaceSet[].NetworkInterfaceId',
      match: 'none',
    },
  ],
};

/** There is a key pair that the request selects. Select it with `KeyPairName`, whose `*` stands for any text. */
export const KeyPairExists: Waiter<DescribeKeyPairsRequest, DescribeKeyPairsResponse, 'Ecs'> = {
  name: 'KeyPairExists',
  operation: DescribeKeyPairs,
  minDelayMs: 1000,
  maxDelayMs: 10000,
  acceptors: [
    { outcome: 'success', path: 'KeyPairs.KeyPair[].KeyPairName', match: 'exists' },
  ],
};

/** Every security group that the request names is known. Name them in `SecurityGroupIds`, at most a page of them. */
export const SecurityGroupExists: Waiter<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse, 'Ecs'> = {
  name: 'SecurityGroupExists',
  operation: DescribeSecurityGroups,
  minDelayMs: 1000,
  maxDelayMs: 10000,
  acceptors: [
    {
      outcome: 'success',
      path: 'SecurityGroups.SecurityGroup[].SecurityGroupId',
      match: 'exists',
      asked: 'SecurityGroupIds',
    },
  ],
};

/**
 * The command has ended with success on every instance. Select it with `InvokeId`; at most a page of instances is
 * seen, and a command that is repeated on a schedule never ends. Fails with the first instance on which it did not
 * work, and `state` of the `WaiterError` tells why: `Timeout`, `Failed` (another exit code than 0), `Error`
 * (broken off), `Cancelled` or `Terminated` (stopped by somebody), `Invalid` or `Aborted` (never started).
 */
export const InvocationFinished: Waiter<DescribeInvocationResultsRequest, DescribeInvocationResultsResponse, 'Ecs'> = {
  name: 'InvocationFinished',
  operation: DescribeInvocationResults,
  minDelayMs: 1000,
  maxDelayMs: 15000,
  acceptors: [
    {
      outcome: 'failure',
      path: 'Invocation.InvocationResults.InvocationResult[].InvocationStatus',
      match: 'any',
      value: ['Timeout', 'Failed', 'Error', 'Cancelled', 'Terminated', 'Invalid', 'Aborted'],
    },
    {
      outcome: 'success',
      path: 'Invocation.InvocationResults.InvocationResult[].InvocationStatus',
      match: 'all',
      value: 'Success',
    },
  ],
};

/**
 * The file of {@link SendFile} has arrived on every instance. Select it with `InvokeId`. Fails with the first
 * instance on which it did not, and `state` of the `WaiterError` tells why: `Timeout`, `Failed`, `Error`,
 * `Invalid` or `Aborted`.
 */
export const SentFileFinished: Waiter<DescribeSendFileResultsRequest, DescribeSendFileResultsResponse, 'Ecs'> = {
  name: 'SentFileFinished',
  operation: DescribeSendFileResults,
  minDelayMs: 1000,
  maxDelayMs: 15000,
  acceptors: [
    {
      outcome: 'failure',
      path: 'Invocations.Invocation[].InvokeInstances.InvokeInstance[].InvocationStatus',
      match: 'any',
      value: ['Timeout', 'Failed', 'Error', 'Invalid', 'Aborted'],
    },
    {
      outcome: 'success',
      path: 'Invocations.Invocation[].InvokeInstances.InvokeInstance[].InvocationStatus',
      match: 'all',
      value: 'Success',
    },
  ],
};

/**
 * Every auto provisioning group that the request selects has the capacity that it is to have. Select them with
 * `AutoProvisioningGroupId`, at most a page of them. Fails once a task of a group came to an error.
 */
export const AutoProvisioningGroupFulfilled: Waiter<DescribeAutoProvisioningGroupsRequest, DescribeAutoProvisioningGroupsResponse, 'Ecs'> = {
  name: 'AutoProvisioningGroupFulfilled',
  operation: DescribeAutoProvisioningGroups,
  minDelayMs: 3000,
  maxDelayMs: 30000,
  acceptors: [
    {
      outcome: 'failure',
      path: 'AutoProvisioningGroups.AutoProvisioningGroup[].State',
      match: 'any',
      value: 'error',
    },
    {
      outcome: 'failure',
      path: 'AutoProvisioningGroups.AutoProvisioningGroup[].Status',
      match: 'any',
      value: 'deleted',
    },
    {
      outcome: 'success',
      path: 'AutoProvisioningGroups.AutoProvisioningGroup[].State',
      match: 'all',
      value: 'fulfilled',
      asked: 'AutoProvisioningGroupId',
    },
  ],
};

/**
 * Every system event that the request selects is over: carried out, avoided or called off. Select them with
 * `EventId`, at most a page of them. Fails once one has failed. Events may take days, so set `maxWaitMs`.
 */
export const SystemEventFinished: Waiter<DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponse, 'Ecs'> = {
  name: 'SystemEventFinished',
  operation: DescribeInstanceHistoryEvents,
  minDelayMs: 10000,
  maxDelayMs: 60000,
  acceptors: [
    {
      outcome: 'failure',
      path: 'InstanceSystemEventSet.InstanceSystemEventType[].EventCycleStatus.Name',
      match: 'any',
      value: 'Failed',
    },
    {
      outcome: 'success',
      path: 'InstanceSystemEventSet.InstanceSystemEventType[].EventCycleStatus.Name',
      match: 'all',
      value: ['Executed', 'Avoided', 'Canceled'],
      asked: 'EventId',
    },
  ],
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Waiter } from '@scope/core';
import { DescribeDisks, type DescribeDisksRequest, type DescribeDisksResponse } from './operations/DescribeDisks.ts';
import { DescribeImages, type DescribeImagesRequest, type DescribeImagesResponse } from './operations/DescribeImages.ts';
import { DescribeInstances, type DescribeInstancesRequest, type DescribeInstancesResponse } from './operations/DescribeInstances.ts';
import { DescribeNetworkInterfaces, type DescribeNetworkInterfacesRequest, type DescribeNetworkInterfacesResponse } from './operations/DescribeNetworkInterfaces.ts';
import { DescribeSnapshots, type DescribeSnapshotsRequest, type DescribeSnapshotsResponse } from './operations/DescribeSnapshots.ts';

/** Every instance that the request selects runs. Select them with `InstanceIds`, at most a page of them. */
export const InstanceRunning: Waiter<DescribeInstancesRequest, DescribeInstancesResponse> = {
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
export const InstanceStopped: Waiter<DescribeInstancesRequest, DescribeInstancesResponse> = {
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
export const InstanceDeleted: Waiter<DescribeInstancesRequest, DescribeInstancesResponse> = {
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
export const DiskAvailable: Waiter<DescribeDisksRequest, DescribeDisksResponse> = {
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
export const DiskInUse: Waiter<DescribeDisksRequest, DescribeDisksResponse> = {
  name: 'DiskInUse',
  operation: DescribeDisks,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'success', path: 'Disks.Disk[].Status', match: 'all', value: 'In_use', asked: 'DiskIds' },
  ],
};

/** No disk is left that the request selects. Select them with `DiskIds`. */
export const DiskDeleted: Waiter<DescribeDisksRequest, DescribeDisksResponse> = {
  name: 'DiskDeleted',
  operation: DescribeDisks,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'success', path: 'Disks.Disk[].DiskId', match: 'none' },
  ],
};

/**
 * Every image that the request selects can be used. The server lists available images alone unless `Status` names
 * others as well, so pass `Creating,Waiting,Available,CreateFailed` to see a failure.
 */
export const ImageAvailable: Waiter<DescribeImagesRequest, DescribeImagesResponse> = {
  name: 'ImageAvailable',
  operation: DescribeImages,
  minDelayMs: 10000,
  maxDelayMs: 60000,
  acceptors: [
    { outcome: 'failure', path: 'Images.Image[].Status', match: 'any', value: 'CreateFailed' },
    { outcome: 'success', path: 'Images.Image[].Status', match: 'all', value: 'Available' },
  ],
};

/** Every snapshot that the request selects is complete. Select them with `SnapshotIds`, at most a page of them. */
export const SnapshotAccomplished: Waiter<DescribeSnapshotsRequest, DescribeSnapshotsResponse> = {
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

/**
 * Every network interface that the request selects is ready and not attached. Select them with
 * `NetworkInterfaceId`.
 */
export const NetworkInterfaceAvailable: Waiter<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse> = {
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

import type { Resource } from '../kit/resource.ts';
import { releaseInstance } from './release.ts';
import { diskView, snapshotView } from './storage/views.ts';

/** What is stored of an instance. */
export type InstanceFields = {
  readonly InstanceName: string;
  readonly HostName: string;
  readonly Description: string;
  readonly ImageId: string;
  readonly InstanceType: string;
  readonly InstanceTypeFamily: string;
  readonly ZoneId: string;
  readonly VpcId: string;
  readonly VSwitchId: string;
  readonly PrivateIpAddress: string;
  readonly PublicIpAddress: readonly string[];
  readonly SecurityGroupIds: readonly string[];
  readonly InstanceChargeType: string;
  readonly InternetChargeType: string;
  readonly InternetMaxBandwidthIn: number;
  readonly InternetMaxBandwidthOut: number;
  readonly SpotStrategy: string;
  readonly KeyPairName: string;
  readonly RamRoleName: string;
  readonly DeploymentSetId: string;
  readonly ResourceGroupId: string;
  readonly DeletionProtection: boolean;
  readonly StoppedMode: string;
  readonly CreationTime: string;
  readonly StartTime: string;
  readonly ExpiredTime: string;
  readonly AutoReleaseTime: string;
  readonly UserData: string;
  readonly Cpu: number;
  readonly Memory: number;
  readonly OSType: string;
  readonly OSName: string;
  readonly SerialNumber: string;
  readonly [name: string]: unknown;
};

/** Instances. Disks, interfaces and EIPs name theirs; groups are named by it. */
export const instance: Resource<InstanceFields> = {
  kind: 'ecs/instance',
  prefix: 'i',
  idField: 'InstanceId',
  statusField: 'Status',
  word: 'instance',
  indexes: [
    'InstanceName',
    'VpcId',
    'VSwitchId',
    'ZoneId',
    'ImageId',
    'InstanceType',
    'SecurityGroupIds',
    'PrivateIpAddress',
    'PublicIpAddress',
    'KeyPairName',
    'RamRoleName',
    'InstanceChargeType',
    'DeploymentSetId',
    'ResourceGroupId',
  ],
  ended: releaseInstance,
};

/** What is stored of a disk. */
export type DiskFields = {
  readonly DiskName: string;
  readonly Description: string;
  readonly InstanceId: string;
  readonly Category: string;
  readonly Size: number;
  readonly Type: 'system' | 'data';
  readonly ZoneId: string;
  readonly Device: string;
  readonly SourceSnapshotId: string;
  readonly ImageId: string;
  readonly DiskChargeType: string;
  readonly DeleteWithInstance: boolean;
  readonly DeleteAutoSnapshot: boolean;
  readonly EnableAutoSnapshot: boolean;
  readonly Encrypted: boolean;
  readonly KMSKeyId: string;
  readonly PerformanceLevel: string;
  readonly Portable: boolean;
  /** An empty text where it has none, a list where it has several. */
  readonly AutoSnapshotPolicyId: string | readonly string[];
  readonly ResourceGroupId: string;
  readonly CreationTime: string;
  readonly AttachedTime: string;
  readonly DetachedTime: string;
  /** The instance that it was taken from and not given to another since, or an empty text. */
  readonly FormerInstanceId: string;
  readonly [name: string]: unknown;
};

/** Disks. */
export const disk: Resource<DiskFields> = {
  kind: 'ecs/disk',
  prefix: 'd',
  idField: 'DiskId',
  statusField: 'Status',
  word: 'disk',
  indexes: [
    'DiskName',
    'InstanceId',
    'FormerInstanceId',
    'Category',
    'Type',
    'ZoneId',
    'SourceSnapshotId',
    'AutoSnapshotPolicyId',
  ],
  view: diskView,
};

/** What is stored of a snapshot. */
export type SnapshotFields = {
  readonly SnapshotName: string;
  readonly Description: string;
  readonly SourceDiskId: string;
  readonly SourceDiskSize: number;
  readonly SourceDiskType: 'system' | 'data';
  /** `user`, or `auto` where a policy made it. */
  readonly SnapshotType: 'auto' | 'user';
  readonly Encrypted: boolean;
  readonly KMSKeyId: string;
  /** The image that the disk was made of, or an empty text. */
  readonly SourceImageId: string;
  readonly CreationTime: string;
  readonly [name: string]: unknown;
};

/** Snapshots of disks. */
export const snapshot: Resource<SnapshotFields> = {
  kind: 'ecs/snapshot',
  prefix: 's',
  idField: 'SnapshotId',
  statusField: 'Status',
  word: 'snapshot',
  indexes: ['SnapshotName', 'SourceDiskId'],
  view: snapshotView,
};

/** What is stored of a security group. */
export type SecurityGroupFields = {
  readonly SecurityGroupName: string;
  readonly Description: string;
  readonly VpcId: string;
  readonly SecurityGroupType: 'normal' | 'enterprise';
  readonly InnerAccessPolicy: 'Accept' | 'Drop';
  readonly ResourceGroupId: string;
  readonly CreationTime: string;
  readonly [name: string]: unknown;
};

/** Security groups. Their rules are documents of their own. */
export const securityGroup: Resource<SecurityGroupFields> = {
  kind: 'ecs/security-group',
  prefix: 'sg',
  idField: 'SecurityGroupId',
  word: 'securitygroup',
  indexes: ['SecurityGroupName', 'VpcId', 'SecurityGroupType'],
  quota: { limit: 100, code: 'QuotaExceed.SecurityGroup' },
};

/** What is stored of a network interface. */
export type InterfaceFields = {
  readonly NetworkInterfaceName: string;
  readonly Description: string;
  readonly VpcId: string;
  readonly VSwitchId: string;
  readonly ZoneId: string;
  readonly PrivateIpAddress: string;
  /** Its further IPv4 addresses. */
  readonly SecondaryAddresses: readonly string[];
  readonly MacAddress: string;
  readonly SecurityGroupIds: readonly string[];
  readonly InstanceId: string;
  readonly Type: 'Primary' | 'Secondary';
  readonly ResourceGroupId: string;
  readonly CreationTime: string;
  readonly [name: string]: unknown;
};

/** Network interfaces. The primary one of an instance lives and ends with it. */
export const networkInterface: Resource<InterfaceFields> = {
  kind: 'ecs/network-interface',
  prefix: 'eni',
  idField: 'NetworkInterfaceId',
  statusField: 'Status',
  notFound: 'InvalidEniId.NotFound',
  word: 'eni',
  indexes: [
    'NetworkInterfaceName',
    'InstanceId',
    'VpcId',
    'VSwitchId',
    'SecurityGroupIds',
    'PrivateIpAddress',
    'SecondaryAddresses',
    'Ipv6Addresses',
    'Type',
  ],
};

import type { Three } from './three.ts';

const early = '2024-01-02T03:04:05Z';
const late = '2024-01-02T04:04:05Z';

const dataDisk = {
  Category: 'cloud_essd',
  Type: 'data',
  SourceSnapshotId: '',
  DiskChargeType: 'PostPaid',
  DeleteWithInstance: false,
  DeleteAutoSnapshot: false,
  EnableAutoSnapshot: false,
  Encrypted: false,
  Portable: false,
  CreationTime: late,
};

const disks: Three = {
  kind: 'ecs/disk',
  id: 'd-?',
  all: {
    DiskName: 'name-?',
    Size: 20,
    ZoneId: 'zone-?',
    ResourceGroupId: 'rg-?',
    KMSKeyId: 'kms-?',
    AutoSnapshotPolicyId: 'sp-?',
    AttachedTime: '',
    DetachedTime: '',
  },
  each: [
    {
      InstanceId: 'i-1',
      Category: 'cloud_ssd',
      Type: 'system',
      SourceSnapshotId: 's-1',
      DiskChargeType: 'PrePaid',
      DeleteWithInstance: true,
      DeleteAutoSnapshot: true,
      EnableAutoSnapshot: true,
      Encrypted: true,
      Portable: true,
      CreationTime: early,
    },
    { ...dataDisk, InstanceId: 'i-2' },
    { ...dataDisk, InstanceId: '' },
  ],
  status: ['In_use', 'Creating', 'Creating'],
};

const image = (more: Readonly<Record<string, unknown>>) => ({
  Architecture: 'x86_64',
  OSType: 'linux',
  ImageOwnerAlias: 'self',
  IsPublic: false,
  IsSupportCloudinit: false,
  IsSupportIoOptimized: false,
  SnapshotIds: [],
  Accounts: [],
  Features: {},
  CreationTime: late,
  ...more,
});

/** Disks with their snapshots, policies and images. */
export const storageResources: readonly Three[] = [
  disks,
  {
    kind: 'ecs/snapshot',
    id: 's-?',
    all: {
      SnapshotName: 'name-?',
      SourceDiskId: 'd-?',
      SourceDiskSize: 20,
      ResourceGroupId: 'rg-?',
      KMSKeyId: 'kms-?',
      SourceImageId: '',
    },
    each: [
      {
        SourceDiskType: 'system',
        SnapshotType: 'auto',
        Encrypted: true,
        Category: 'Standard',
        CreationTime: early,
      },
      {
        SourceDiskType: 'data',
        SnapshotType: 'user',
        Encrypted: false,
        Category: 'Flash',
        CreationTime: late,
      },
      {
        SourceDiskType: 'data',
        SnapshotType: 'user',
        Encrypted: false,
        Category: 'Flash',
        CreationTime: late,
      },
    ],
    status: ['accomplished', 'progressing', 'progressing'],
  },
  {
    kind: 'ecs/auto-snapshot-policy',
    id: 'sp-?',
    all: {
      AutoSnapshotPolicyName: 'name-?',
      TimePoints: '["1"]',
      RepeatWeekdays: '["1"]',
      TargetTags: {},
      ResourceGroupId: 'rg-?',
      CreationTime: early,
    },
  },
  {
    kind: 'ecs/image',
    id: 'cn-hangzhou/m-?',
    all: { ImageName: 'mine-?', ImageFamily: 'family-?', ResourceGroupId: 'rg-?', MadeBy: 'CreateImage' },
    each: [
      image({
        Architecture: 'arm64',
        OSType: 'windows',
        IsPublic: true,
        IsSupportCloudinit: true,
        IsSupportIoOptimized: true,
        Accounts: ['1', '2', '3'].map((AliyunId) => ({ AliyunId, SharedTime: early })),
        Features: { CpuOnlineUpgrade: 'supported' },
        CreationTime: early,
      }),
      image({ SnapshotIds: ['s-2'] }),
      image({ ImageOwnerAlias: 'others' }),
    ],
    status: ['Available', 'Available', 'UnAvailable'],
  },
];

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequest {
  /** Default: `AssociatedWithDisk`. Example: `AssociatedWithDisk`. */
  AssociationType?: 'AssociatedWithDisk' | 'AssociatedWithInstanceTag' | (string & {}) | undefined;
  /** Default: `-1`. Example: `30`. */
  CopiedSnapshotsRetentionDays?: number | undefined;
  CopyEncryptionConfiguration?: CreateAutoSnapshotPolicyRequestCopyEncryptionConfiguration | undefined;
  /** Example: `false`. */
  EnableCrossRegionCopy?: boolean | undefined;
  OwnerId?: number | undefined;
  /** Example: `rg-aek2kkmhmhsr0mn`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  StorageLocationArn?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateAutoSnapshotPolicyRequestTag[] | undefined;
  /** Example: `["cn-hangzhou"]`. */
  TargetCopyRegions?: readonly string[] | string | undefined;
  TargetTags?: readonly CreateAutoSnapshotPolicyRequestTargetTags[] | undefined;
  /** Default: `null`. Example: `TestName`. */
  autoSnapshotPolicyName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  regionId: string;
  /** Example: `["1","2"]`. */
  repeatWeekdays: readonly string[] | string;
  /** Default: `-1`. Example: `30`. */
  retentionDays: number;
  /** Example: `["0", "1", "23"]`. */
  timePoints: readonly string[] | string;
}

/** `CopyEncryptionConfiguration` in a request of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequestCopyEncryptionConfiguration {
  /** Items: at most 10. */
  Arn?: readonly CreateAutoSnapshotPolicyRequestCopyEncryptionConfigurationArn[] | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb40826X`. */
  KMSKeyId?: string | undefined;
}

/** `CopyEncryptionConfiguration.Arn` in a request of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequestCopyEncryptionConfigurationArn {
  /** Example: `1000000000`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** Example: `hide`. */
  RoleType?: string | undefined;
  /** Example: `hide`. */
  Rolearn?: string | undefined;
}

/** `Tag` in a request of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** `TargetTags` in a request of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequestTargetTags {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyResponse {
  /** Example: `sp-bp12m37ccmxvbmi5d41i`. */
  AutoSnapshotPolicyId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CreateAutoSnapshotPolicy`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoSnapshotPolicy
 */
export const CreateAutoSnapshotPolicy: Operation<CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse> = {
  name: 'CreateAutoSnapshotPolicy',
  parameters: {
    TargetCopyRegions: { style: 'json' },
    repeatWeekdays: { style: 'json' },
    timePoints: { style: 'json' },
  },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExRequest {
  /** Default: `-1`. Example: `30`. */
  CopiedSnapshotsRetentionDays?: number | undefined;
  CopyEncryptionConfiguration?: ModifyAutoSnapshotPolicyExRequestCopyEncryptionConfiguration | undefined;
  /** Example: `false`. */
  EnableCrossRegionCopy?: boolean | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `-1`. Example: `["cn-hangzhou"]`. */
  TargetCopyRegions?: readonly string[] | string | undefined;
  TargetTags?: readonly ModifyAutoSnapshotPolicyExRequestTargetTags[] | undefined;
  /** Example: `sp-bp12m37ccmxvbmi5d41i`. */
  autoSnapshotPolicyId: string;
  /** Example: `SPTestName`. */
  autoSnapshotPolicyName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  regionId: string;
  /** Default: `-1`. Example: `["1", "7"]`. */
  repeatWeekdays?: readonly string[] | string | undefined;
  /** Default: `-1`. Example: `30`. */
  retentionDays?: number | undefined;
  /** Example: `["0", "1"]`. */
  timePoints?: readonly string[] | string | undefined;
}

/** `CopyEncryptionConfiguration` in a request of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExRequestCopyEncryptionConfiguration {
  /** Items: at most 10. */
  Arn?: readonly ModifyAutoSnapshotPolicyExRequestCopyEncryptionConfigurationArn[] | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb40826X`. */
  KMSKeyId?: string | undefined;
}

/** `CopyEncryptionConfiguration.Arn` in a request of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExRequestCopyEncryptionConfigurationArn {
  /** Example: `1000000000`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** Example: `hide`. */
  RoleType?: string | undefined;
  /** Example: `hide`. */
  Rolearn?: string | undefined;
}

/** `TargetTags` in a request of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExRequestTargetTags {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyAutoSnapshotPolicyEx`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoSnapshotPolicyEx
 */
export const ModifyAutoSnapshotPolicyEx: Operation<ModifyAutoSnapshotPolicyExRequest, ModifyAutoSnapshotPolicyExResponse> = {
  name: 'ModifyAutoSnapshotPolicyEx',
  parameters: {
    TargetCopyRegions: { style: 'json' },
    repeatWeekdays: { style: 'json' },
    timePoints: { style: 'json' },
  },
};

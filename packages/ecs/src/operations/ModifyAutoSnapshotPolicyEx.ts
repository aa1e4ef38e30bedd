// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExRequest {
  /**
   * After how many days a copy in the other region is deleted by itself; -1 keeps it until it is deleted. Default:
   * `-1`. Example: `30`.
   */
  CopiedSnapshotsRetentionDays?: number | undefined;
  /**
   * How the copies in the other region are encrypted. Left out, copies of encrypted snapshots get the service key
   * of that region.
   */
  CopyEncryptionConfiguration?: ModifyAutoSnapshotPolicyExRequestCopyEncryptionConfiguration | undefined;
  /** Whether each snapshot is copied to the region in `TargetCopyRegions` too. Example: `false`. */
  EnableCrossRegionCopy?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The region that snapshots are copied to, as a JSON list with one id. Default: `-1`. Example:
   * `["cn-hangzhou"]`.
   */
  TargetCopyRegions?: readonly string[] | string | undefined;
  /**
   * The tags by which the policy finds instances, at most 5; for the `AssociationType`
   * `AssociatedWithInstanceTag`.
   */
  TargetTags?: readonly ModifyAutoSnapshotPolicyExRequestTargetTags[] | undefined;
  /** The policy to change. Example: `sp-bp12m37ccmxvbmi5d41i`. */
  autoSnapshotPolicyId: string;
  /** The new name of the policy. Example: `SPTestName`. */
  autoSnapshotPolicyName?: string | undefined;
  /**
   * The region of the policy and its disks. The client fills in its own `regionId` where this is left out.
   * Example: `cn-hangzhou`.
   */
  regionId?: string | undefined;
  /**
   * The days of the week on which snapshots are taken, as a JSON list of strings from `"1"` for Monday to `"7"`
   * for Sunday. Default: `-1`. Example: `["1", "7"]`.
   */
  repeatWeekdays?: readonly string[] | string | undefined;
  /**
   * After how many days a snapshot is deleted by itself; -1 keeps it until it is deleted. Default: `-1`. Example:
   * `30`.
   */
  retentionDays?: number | undefined;
  /**
   * The hours at which snapshots are taken, in UTC+8, as a JSON list of strings from `"0"` for 00:00 to `"23"` for
   * 23:00. Example: `["0", "1"]`.
   */
  timePoints?: readonly string[] | string | undefined;
}

/** `CopyEncryptionConfiguration` in a request of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExRequestCopyEncryptionConfiguration {
  /** Roles for encrypting on behalf of other accounts; not open to the public, so leave it out. Items: at most 10. */
  Arn?: readonly ModifyAutoSnapshotPolicyExRequestCopyEncryptionConfigurationArn[] | undefined;
  /** Whether the copies in the other region are encrypted. Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** The KMS key for the copies; a key of the other region. Example: `0e478b7a-4262-4802-b8cb-00d3fb40826X`. */
  KMSKeyId?: string | undefined;
}

/** `CopyEncryptionConfiguration.Arn` in a request of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExRequestCopyEncryptionConfigurationArn {
  /** A part of `Arn`, which is not open to the public. Example: `1000000000`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** Kind of the role in `Arn`, which is not open to the public. Example: `hide`. */
  RoleType?: string | undefined;
  /** ARN of the RAM role in `Arn`, which is not open to the public. Example: `hide`. */
  Rolearn?: string | undefined;
}

/** `TargetTags` in a request of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExRequestTargetTags {
  /** The key that the tag of an instance must have. */
  Key?: string | undefined;
  /** The value that the tag of an instance must have; any where it is empty. */
  Value?: string | undefined;
}

/** The answer of `ModifyAutoSnapshotPolicyEx`. */
export interface ModifyAutoSnapshotPolicyExResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Changes an automatic snapshot policy, with effect on all its disks at once.
 *
 * Policies of the kind `System` cannot be changed. A new retention counts for snapshots to come, not for those
 * that exist.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyAutoSnapshotPolicyEx`.
 * - Errors: `ParameterInvalid`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoSnapshotPolicyEx
 */
export const ModifyAutoSnapshotPolicyEx: Operation<ModifyAutoSnapshotPolicyExRequest, ModifyAutoSnapshotPolicyExResponse> = {
  name: 'ModifyAutoSnapshotPolicyEx',
  ram: 'ecs',
  regionId: 'regionId',
  parameters: {
    TargetCopyRegions: { style: 'json' },
    repeatWeekdays: { style: 'json' },
    timePoints: { style: 'json' },
  },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequest {
  /**
   * How the policy comes by its disks.
   * - `AssociatedWithDisk`: By {@link ApplyAutoSnapshotPolicy}, disk by disk.
   * - `AssociatedWithInstanceTag`: By `TargetTags`, which instances with all their disks carry. Not in every
   * region.
   *
   * Default: `AssociatedWithDisk`. Example: `AssociatedWithDisk`.
   */
  AssociationType?: 'AssociatedWithDisk' | 'AssociatedWithInstanceTag' | (string & {}) | undefined;
  /**
   * After how many days a copy in the other region is deleted by itself; -1 keeps it until it is deleted. Default:
   * `-1`. Example: `30`.
   */
  CopiedSnapshotsRetentionDays?: number | undefined;
  /**
   * How the copies in the other region are encrypted. Left out, copies of encrypted snapshots get the service key
   * of that region.
   */
  CopyEncryptionConfiguration?: CreateAutoSnapshotPolicyRequestCopyEncryptionConfiguration | undefined;
  /** Whether each snapshot is copied to the region in `TargetCopyRegions` too. Example: `false`. */
  EnableCrossRegionCopy?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The resource group that the policy is put in. Example: `rg-aek2kkmhmhsr0mn`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Where else than in the region to keep the snapshots; not open to the public, so leave it out. */
  StorageLocationArn?: string | undefined;
  /** Tags of the policy itself, at most 20. For those that it looks for, see `TargetTags`. Items: at most 20. */
  Tag?: readonly CreateAutoSnapshotPolicyRequestTag[] | undefined;
  /** The region that snapshots are copied to, as a JSON list with one id. Example: `["cn-hangzhou"]`. */
  TargetCopyRegions?: readonly string[] | string | undefined;
  /**
   * The tags by which the policy finds instances, at most 5; for the `AssociationType`
   * `AssociatedWithInstanceTag`.
   */
  TargetTags?: readonly CreateAutoSnapshotPolicyRequestTargetTags[] | undefined;
  /**
   * The name of the policy. 2 to 128 characters: letters, digits, `:`, `_` and `-`, with a letter first. Example:
   * `TestName`.
   */
  autoSnapshotPolicyName?: string | undefined;
  /**
   * The region of the policy and its disks. The client fills in its own `regionId` where this is left out.
   * Example: `cn-hangzhou`.
   */
  regionId?: string | undefined;
  /**
   * The days of the week on which snapshots are taken, as a JSON list of strings from `"1"` for Monday to `"7"`
   * for Sunday. Example: `["1","2"]`.
   */
  repeatWeekdays: readonly string[] | string;
  /**
   * After how many days a snapshot is deleted by itself; -1 keeps it until it is deleted. Default: `-1`. Example:
   * `30`.
   */
  retentionDays: number;
  /**
   * The hours at which snapshots are taken, in UTC+8, as a JSON list of strings from `"0"` for 00:00 to `"23"` for
   * 23:00. Example: `["0", "1", "23"]`.
   */
  timePoints: readonly string[] | string;
}

/** `CopyEncryptionConfiguration` in a request of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequestCopyEncryptionConfiguration {
  /** Roles for encrypting on behalf of other accounts; not open to the public, so leave it out. Items: at most 10. */
  Arn?: readonly CreateAutoSnapshotPolicyRequestCopyEncryptionConfigurationArn[] | undefined;
  /** Whether the copies in the other region are encrypted. Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** The KMS key for the copies; a key of the other region. Example: `0e478b7a-4262-4802-b8cb-00d3fb40826X`. */
  KMSKeyId?: string | undefined;
}

/** `CopyEncryptionConfiguration.Arn` in a request of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequestCopyEncryptionConfigurationArn {
  /** A part of `Arn`, which is not open to the public. Example: `1000000000`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** Kind of the role in `Arn`, which is not open to the public. Example: `hide`. */
  RoleType?: string | undefined;
  /** ARN of the RAM role in `Arn`, which is not open to the public. Example: `hide`. */
  Rolearn?: string | undefined;
}

/** `Tag` in a request of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** `TargetTags` in a request of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyRequestTargetTags {
  /** The key that the tag of an instance must have. Example: `TestKey`. */
  Key?: string | undefined;
  /** The value that the tag of an instance must have; any where it is empty. Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateAutoSnapshotPolicy`. */
export interface CreateAutoSnapshotPolicyResponse {
  /** The id of the new policy, for {@link ApplyAutoSnapshotPolicy}. Example: `sp-bp12m37ccmxvbmi5d41i`. */
  AutoSnapshotPolicyId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Creates an automatic snapshot policy, which says when to take snapshots, how long to keep and where to copy
 * them.
 *
 * Nothing is taken before {@link ApplyAutoSnapshotPolicy} names disks, unless the policy finds instances by their
 * tags. Once a disk has as many automatic snapshots as it may have, the oldest makes room for the next. An hour is
 * skipped while the snapshot before is still being taken. Snapshots are paid for by their size.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreateAutoSnapshotPolicy`, on `acs:ecs:*:{accountId}:snapshot/*`.
 * - Errors: `Duplicate.TagKey`, `AutoSnapshotPolicy.QuotaExceed`, `InvalidAccountStatus.NotEnoughBalance`,
 * `DiskCategory.OperationNotSupported`, `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, and 2 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoSnapshotPolicy
 */
export const CreateAutoSnapshotPolicy: Operation<CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse> = {
  name: 'CreateAutoSnapshotPolicy',
  ram: 'ecs',
  regionId: 'regionId',
  parameters: {
    TargetCopyRegions: { style: 'json' },
    repeatWeekdays: { style: 'json' },
    timePoints: { style: 'json' },
  },
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySnapshotAttribute`. */
export interface ModifySnapshotAttributeRequest {
  /**
   * What is said about the snapshot from now on, in up to 256 characters; may be empty. Example:
   * `testDescription`.
   */
  Description?: string | undefined;
  /**
   * Ends the instant access of the snapshot. Without need since ESSDs have it of themselves. Default: `false`.
   * Example: `false`.
   * @deprecated The vendor advises against its use.
   */
  DisableInstantAccess?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** How many days after its making the snapshot is deleted by itself. It can be made longer only. Example: `10`. */
  RetentionDays?: number | undefined;
  /** The snapshot to change. Example: `s-bp199lyny9bb47pacelo`. */
  SnapshotId: string;
  /**
   * The name of the snapshot. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first. It
   * must not start with `auto`, as the names of automatic snapshots do. Example: `testSnapshotName`.
   */
  SnapshotName?: string | undefined;
}

/** The answer of `ModifySnapshotAttribute`. */
export interface ModifySnapshotAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Changes the name or the description of a snapshot, or keeps it for longer.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifySnapshotAttribute`, on `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
 * - Errors: `InvalidSnapshotId.NotFound`, `InvalidSnapshotName.Malformed`, `NoAttributeToModify`,
 * `InvalidDescription.Malformed`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotAttribute
 */
export const ModifySnapshotAttribute: Operation<ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse> = {
  name: 'ModifySnapshotAttribute',
  ram: 'ecs',
};

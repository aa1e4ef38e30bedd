// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySnapshotAttribute`. */
export interface ModifySnapshotAttributeRequest {
  /** Example: `testDescription`. */
  Description?: string | undefined;
  /**
   * Default: `false`. Example: `false`.
   * @deprecated The vendor advises against its use.
   */
  DisableInstantAccess?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `10`. */
  RetentionDays?: number | undefined;
  /** Example: `s-bp199lyny9bb47pacelo`. */
  SnapshotId: string;
  /** Example: `testSnapshotName`. */
  SnapshotName?: string | undefined;
}

/** The answer of `ModifySnapshotAttribute`. */
export interface ModifySnapshotAttributeResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifySnapshotAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotAttribute
 */
export const ModifySnapshotAttribute: Operation<ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse> = {
  name: 'ModifySnapshotAttribute',
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddTags`. */
export interface AddTagsRequest {
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `i-bp1gtjxuuvwj17zrj79f`. */
  ResourceId: string;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `instance`. */
  ResourceType:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'volume'
    | 'eni'
    | 'ddh'
    | 'keypair'
    | 'launchtemplate'
    | 'reservedinstance'
    | 'snapshotpolicy'
    | (string & {});
  /** Items: at most 20. */
  Tag: readonly AddTagsRequestTag[];
}

/** `Tag` in a request of `AddTags`. */
export interface AddTagsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `AddTags`. */
export interface AddTagsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `AddTags`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AddTags
 */
export const AddTags: Operation<AddTagsRequest, AddTagsResponse> = {
  name: 'AddTags',
  regionId: true,
};

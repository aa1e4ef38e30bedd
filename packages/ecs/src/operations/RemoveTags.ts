// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveTags`. */
export interface RemoveTagsRequest {
  OwnerId?: number | undefined;
  /** Example: `cn-shenzhen`. */
  RegionId?: string | undefined;
  /** Example: `s-946ntx4w9n18oeodwfuo`. */
  ResourceId: string;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `snapshot`. */
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
  Tag?: readonly RemoveTagsRequestTag[] | undefined;
}

/** `Tag` in a request of `RemoveTags`. */
export interface RemoveTagsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `RemoveTags`. */
export interface RemoveTagsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `RemoveTags`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveTags
 */
export const RemoveTags: Operation<RemoveTagsRequest, RemoveTagsResponse> = {
  name: 'RemoveTags',
  regionId: true,
};

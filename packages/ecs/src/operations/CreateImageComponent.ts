// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateImageComponent`. */
export interface CreateImageComponentRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `Build`. Example: `Build`. */
  ComponentType?: 'Build' | 'Test' | (string & {}) | undefined;
  /** Example: `1.0.0`. */
  ComponentVersion?: string | undefined;
  /** Example: `RUN yum update -y`. */
  Content?: string | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Example: `testComponent`. */
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `Linux`. Example: `Linux`. */
  SystemType?: 'Linux' | 'Windows' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateImageComponentRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateImageComponent`. */
export interface CreateImageComponentRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateImageComponent`. */
export interface CreateImageComponentResponse {
  /** Example: `ic-bp67acfmxazb4pqcfhwp`. */
  ImageComponentId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CreateImageComponent`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImageComponent
 */
export const CreateImageComponent: Operation<CreateImageComponentRequest, CreateImageComponentResponse> = {
  name: 'CreateImageComponent',
  regionId: true,
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceAttachmentAttributes`. */
export interface ModifyInstanceAttachmentAttributesRequest {
  PrivatePoolOptions?: ModifyInstanceAttachmentAttributesRequestPrivatePoolOptions | undefined;
  /** Example: `i-bp67acfmxazb46antg41`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `ModifyInstanceAttachmentAttributes`. */
export interface ModifyInstanceAttachmentAttributesRequestPrivatePoolOptions {
  /** Example: `eap-bp67acfmxazb4mp1758f`. */
  Id?: string | undefined;
  /** Example: `Open`. */
  MatchCriteria: 'Open' | 'Target' | 'None' | (string & {});
}

/** The answer of `ModifyInstanceAttachmentAttributes`. */
export interface ModifyInstanceAttachmentAttributesResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceAttachmentAttributes`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes
 */
export const ModifyInstanceAttachmentAttributes: Operation<ModifyInstanceAttachmentAttributesRequest, ModifyInstanceAttachmentAttributesResponse> = {
  name: 'ModifyInstanceAttachmentAttributes',
  regionId: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceMetadataOptions`. */
export interface ModifyInstanceMetadataOptionsRequest {
  /** Default: `enabled`. Example: `enabled`. */
  HttpEndpoint: 'enabled' | 'disabled' | (string & {});
  /** Example: `0`. */
  HttpPutResponseHopLimit?: number | undefined;
  /** Default: `optional`. Example: `optional`. */
  HttpTokens?: 'optional' | 'required' | (string & {}) | undefined;
  /** Example: `i-bp67acfmxazvg5vt8vj9`. */
  InstanceId?: string | undefined;
  /** Default: `disabled`. Example: `disabled`. */
  InstanceMetadataTags?: 'enabled' | 'disabled' | (string & {}) | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceMetadataOptions`. */
export interface ModifyInstanceMetadataOptionsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceMetadataOptions`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMetadataOptions
 */
export const ModifyInstanceMetadataOptions: Operation<ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResponse> = {
  name: 'ModifyInstanceMetadataOptions',
  regionId: true,
};

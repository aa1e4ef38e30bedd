// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceMetadataOptions`. */
export interface ModifyInstanceMetadataOptionsRequest {
  /** Whether the metadata of the instance can be read at all. Default: `enabled`. Example: `enabled`. */
  HttpEndpoint: 'enabled' | 'disabled' | (string & {});
  /** Not in use yet; leave it out. Example: `0`. */
  HttpPutResponseHopLimit?: number | undefined;
  /**
   * Whether metadata is given out only to requests with a token (IMDSv2).
   * - `optional`: With or without a token.
   * - `required`: Only with a token.
   *
   * Default: `optional`. Example: `optional`.
   */
  HttpTokens?: 'optional' | 'required' | (string & {}) | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazvg5vt8vj9`. */
  InstanceId?: string | undefined;
  /**
   * Whether the tags of the instance can be read as metadata. Keys must then consist of letters, digits and
   * `\@:_-.=,` and not be `.` or `..`. Default: `disabled`. Example: `disabled`.
   */
  InstanceMetadataTags?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceMetadataOptions`. */
export interface ModifyInstanceMetadataOptionsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Sets whether and how the metadata of an instance can be read from inside it.
 *
 * `HttpTokens` set to `required` keeps programs that are tricked into forwarding requests from reaching the
 * credentials of the RAM role. Programs that read metadata without a token fail then.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceMetadataOptions`.
 * - Errors: `InvalidHttpPutResponseHopLimit.NotSupported`, `InvalidHttpEndpoint.NotSupported`,
 * `InvalidHttpTokens.NotSupported`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMetadataOptions
 */
export const ModifyInstanceMetadataOptions: Operation<ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResponse> = {
  name: 'ModifyInstanceMetadataOptions',
  ram: 'ecs',
  regionId: true,
};

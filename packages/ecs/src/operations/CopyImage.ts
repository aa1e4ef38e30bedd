// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CopyImage`. */
export interface CopyImageRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `This is a description example.`. */
  DestinationDescription?: string | undefined;
  /** Example: `YourImageName`. */
  DestinationImageName?: string | undefined;
  /** Example: `cn-shanghai`. */
  DestinationRegionId?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `hide`. */
  EncryptAlgorithm?: string | undefined;
  /** Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Example: `m-bp1h46wfpjsjastcradg`. */
  ImageId: string;
  /** Characters: at most 64. Example: `e522b26d-abf6-4e0d-b5da-04b7ff11723c`. */
  KMSKeyId?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CopyImageRequestTag[] | undefined;
}

/** `Tag` in a request of `CopyImage`. */
export interface CopyImageRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CopyImage`. */
export interface CopyImageResponse {
  /** Example: `m-bp1h46wfpjsjastd4g9p`. */
  ImageId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CopyImage`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CopyImage
 */
export const CopyImage: Operation<CopyImageRequest, CopyImageResponse> = {
  name: 'CopyImage',
  regionId: true,
  clientToken: true,
};

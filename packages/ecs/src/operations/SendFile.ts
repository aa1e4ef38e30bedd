// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SendFile`. */
export interface SendFileRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /**
   * Example: `#!/bin/bash echo "Current User is :" echo $(ps | grep "$$" | awk \\"{print $2}\\") --------
   * oss://bucketName/objectName`.
   */
  Content: string;
  /** Default: `PlainText`. Example: `PlainText`. */
  ContentType?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /** Example: `This is a test file.`. */
  Description?: string | undefined;
  /** Default: `root`. Example: `test`. */
  FileGroup?: string | undefined;
  /** Example: `0644`. */
  FileMode?: string | undefined;
  /** Default: `root`. Example: `test`. */
  FileOwner?: string | undefined;
  /** Items: at most 100. */
  InstanceId: readonly string[];
  /** Example: `file.txt`. */
  Name: string;
  /** Default: `false`. Example: `true`. */
  Overwrite?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 21. */
  Tag?: readonly SendFileRequestTag[] | undefined;
  /** Example: `/home`. */
  TargetDir: string;
  /** Default: `60`. Example: `60`. */
  Timeout?: number | bigint | undefined;
}

/** `Tag` in a request of `SendFile`. */
export interface SendFileRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `SendFile`. */
export interface SendFileResponse {
  /** Example: `f-7d2a745b412b469355`. */
  InvokeId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `SendFile`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/SendFile
 */
export const SendFile: Operation<SendFileRequest, SendFileResponse> = {
  name: 'SendFile',
  regionId: true,
  clientToken: true,
};

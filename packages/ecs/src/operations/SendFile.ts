// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SendFile`. */
export interface SendFileRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * The content of the file, as `ContentType` says; at most 32 KB once it is Base64. Example: `#!/bin/bash echo
   * "Current User is :" echo $(ps | grep "$$" | awk \\"{print $2}\\") -------- oss://bucketName/objectName`.
   */
  Content: string;
  /**
   * How `Content` is encoded.
   * - `PlainText`: As it is.
   * - `Base64`: In Base64, for files that are not text; they are decoded on the instance.
   *
   * Default: `PlainText`. Example: `PlainText`.
   */
  ContentType?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /** What the file is for, at most 512 characters. Example: `This is a test file.`. */
  Description?: string | undefined;
  /** The group that the file belongs to; must exist on the instance. Linux only. Default: `root`. Example: `test`. */
  FileGroup?: string | undefined;
  /** The permissions of the file, as for `chmod`, for example `0644`. Linux only. Example: `0644`. */
  FileMode?: string | undefined;
  /** The user that the file belongs to; must exist on the instance. Linux only. Default: `root`. Example: `test`. */
  FileOwner?: string | undefined;
  /** The instances that get the file. Items: at most 100. */
  InstanceId: readonly string[];
  /** The name of the file, without its directory. Example: `file.txt`. */
  Name: string;
  /**
   * Whether a file of this name in the directory is replaced; otherwise sending fails with `FileAlreadyExists`.
   * Default: `false`. Example: `true`.
   */
  Overwrite?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags for this task, as pairs of a key and a value. Items: at most 21. */
  Tag?: readonly SendFileRequestTag[] | undefined;
  /** The directory on the instance that the file is put into; it is made where it is missing. Example: `/home`. */
  TargetDir: string;
  /** How many seconds sending may take; less than 10 counts as 10. Default: `60`. Example: `60`. */
  Timeout?: number | bigint | undefined;
}

/** `Tag` in a request of `SendFile`. */
export interface SendFileRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `SendFile`. */
export interface SendFileResponse {
  /** The task, `f-…`, for {@link DescribeSendFileResults}. Example: `f-7d2a745b412b469355`. */
  InvokeId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Writes a small file, at most 32 KB in Base64, onto instances through Cloud Assistant.
 *
 * The instances must be `Running` with the Cloud Assistant Agent on them. The call returns before the file has
 * been written: ask {@link DescribeSendFileResults}. `ClientNeedUpgrade` there means that the agent is too old.
 * Owner, group and mode count on Linux only.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:SendFile`.
 * - Errors: `FileDesc.ExceedLimit`, `FileName.ExceedLimit`, `FileSize.ExceedLimit`, `InstanceIds.ExceedLimit`,
 * `FileContent.DecodeError`, `FileContentType.Invalid`, and 3 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/SendFile
 */
export const SendFile: Operation<SendFileRequest, SendFileResponse> = {
  name: 'SendFile',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};

// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeKeyPairs`. */
export interface DescribeKeyPairsRequest {
  /** Whether the answer has the public keys too. Default: `false`. Example: `false`. */
  IncludePublicKey?: boolean | undefined;
  /** Lists only the key pair with this fingerprint, an MD5 hash in the form of RFC 4716. Example: `ABC1234567`. */
  KeyPairFingerPrint?: string | undefined;
  /**
   * Lists only key pairs of this name; `*` at its beginning, its end or both stands for any characters. Example:
   * `*SshKey*`.
   */
  KeyPairName?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-amnhr7u7c7hju18`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Lists only key pairs that have all of these tags, at most 20. Items: at most 20. */
  Tag?: readonly DescribeKeyPairsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeKeyPairs`. */
export interface DescribeKeyPairsRequestTag {
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

/** The answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponse {
  /** The key pairs of this page. */
  KeyPairs?: DescribeKeyPairsResponseKeyPairs;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `KeyPairs` in an answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponseKeyPairs {
  /** A key pair, without its private half. */
  KeyPair?: DescribeKeyPairsResponseKeyPairsKeyPair[];
}

/** `KeyPairs.KeyPair` in an answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponseKeyPairsKeyPair {
  /** When the key pair was made or imported, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2023-09-04T08:33Z`. */
  CreationTime?: string;
  /** The fingerprint of the key pair, an MD5 hash in the form of RFC 4716. Example: `ABC1234567`. */
  KeyPairFingerPrint?: string;
  /**
   * The name of the key pair, by which all other calls refer to it; unique within the region. Example:
   * `testKeyPairName`.
   */
  KeyPairName?: string;
  /**
   * The public key; only with `IncludePublicKey`. Example: `ssh-rsa
   * AAAAB3NzaC1yc2EAAAA4G0e6mQ1Agi9GnqSM9J9vfsn2jcDeFVl`.
   */
  PublicKey?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-amnhr7u7c7hju18`. */
  ResourceGroupId?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeKeyPairsResponseKeyPairsKeyPairTags;
}

/** `KeyPairs.KeyPair.Tags` in an answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponseKeyPairsKeyPairTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeKeyPairsResponseKeyPairsKeyPairTagsTag[];
}

/** `KeyPairs.KeyPair.Tags.Tag` in an answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponseKeyPairsKeyPairTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists the SSH key pairs of a region, with their public keys on demand.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link KeyPairExists}.
 * - RAM action: `ecs:DescribeKeyPairs`, on `acs:ecs:{regionId}:{accountId}:keypair/*`,
 * `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`.
 * - Errors: `InvalidParameter`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeKeyPairs
 */
export const DescribeKeyPairs: PaginatedOperation<DescribeKeyPairsRequest, DescribeKeyPairsResponse, DescribeKeyPairsResponseKeyPairsKeyPair> = {
  name: 'DescribeKeyPairs',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'KeyPairs.KeyPair',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};

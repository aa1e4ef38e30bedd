// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeKeyPairs`. */
export interface DescribeKeyPairsRequest {
  /** Default: `false`. Example: `false`. */
  IncludePublicKey?: boolean | undefined;
  /** Example: `ABC1234567`. */
  KeyPairFingerPrint?: string | undefined;
  /** Example: `*SshKey*`. */
  KeyPairName?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-amnhr7u7c7hju18`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeKeyPairsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeKeyPairs`. */
export interface DescribeKeyPairsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponse {
  KeyPairs?: DescribeKeyPairsResponseKeyPairs;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `KeyPairs` in an answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponseKeyPairs {
  KeyPair?: DescribeKeyPairsResponseKeyPairsKeyPair[];
}

/** `KeyPairs.KeyPair` in an answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponseKeyPairsKeyPair {
  /** Example: `2023-09-04T08:33Z`. */
  CreationTime?: string;
  /** Example: `ABC1234567`. */
  KeyPairFingerPrint?: string;
  /** Example: `testKeyPairName`. */
  KeyPairName?: string;
  /** Example: `ssh-rsa AAAAB3NzaC1yc2EAAAA4G0e6mQ1Agi9GnqSM9J9vfsn2jcDeFVl`. */
  PublicKey?: string;
  /** Example: `rg-amnhr7u7c7hju18`. */
  ResourceGroupId?: string;
  Tags?: DescribeKeyPairsResponseKeyPairsKeyPairTags;
}

/** `KeyPairs.KeyPair.Tags` in an answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponseKeyPairsKeyPairTags {
  Tag?: DescribeKeyPairsResponseKeyPairsKeyPairTagsTag[];
}

/** `KeyPairs.KeyPair.Tags.Tag` in an answer of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponseKeyPairsKeyPairTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeKeyPairs`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeKeyPairs
 */
export const DescribeKeyPairs: PaginatedOperation<DescribeKeyPairsRequest, DescribeKeyPairsResponse, DescribeKeyPairsResponseKeyPairsKeyPair> = {
  name: 'DescribeKeyPairs',
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

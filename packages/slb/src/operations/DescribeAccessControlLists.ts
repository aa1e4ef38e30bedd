// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only lists with this in their name. Example: `rule1`. */
  AclName?: string | undefined;
  /** Only lists of this IP version. Example: `ipv4`. */
  AddressIPVersion?: 'ipv4' | 'ipv6' | (string & {}) | undefined;
  /** How many items a page holds at most. Example: `10`. */
  PageSize?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Example: `1`. */
  PageNumber?: number | undefined;
  /** Only lists in this resource group. Example: `rg-atstuj3rtop49l4`. */
  ResourceGroupId?: string | undefined;
  /** Only lists with these tags, as pairs of a key and a value; at most 20. Items: at most 20. */
  Tag?: readonly DescribeAccessControlListsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsRequestTag {
  /**
   * What the tag is called, for example `env`: 64 characters fit everywhere, access control lists and CA
   * certificates take up to 128. Without `http://` or `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters, or nothing. Without `http://` or
   * `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponse {
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `3CB646EF-6147-4566-A9D9-CE8FBE86F971`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
  /** The number of lists on this page. Example: `1`. */
  Count?: number;
  /** The access control lists of this page. */
  Acls?: DescribeAccessControlListsResponseAcls;
}

/** `Acls` in an answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponseAcls {
  /** One access control list, without its entries. */
  Acl?: DescribeAccessControlListsResponseAclsAcl[];
}

/** `Acls.Acl` in an answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponseAclsAcl {
  /**
   * The access control list, `acl-…`, from {@link CreateAccessControlList} or {@link DescribeAccessControlLists}.
   * Example: `acl-bp1l0kk4gxce43k7baah9`.
   */
  AclId?: string;
  /** The IP version of the entries, `ipv4` or `ipv6`. Example: `ipv4`. */
  AddressIPVersion?: 'ipv4' | 'ipv6' | (string & {});
  /** What people call the access control list; unique within the region. Example: `rule1`. */
  AclName?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-jfenfbp1lhl043l`. */
  ResourceGroupId?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeAccessControlListsResponseAclsAclTags;
  /** When the access control list was created, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2022-08-31T02:49:05Z`. */
  CreateTime?: string;
}

/** `Acls.Acl.Tags` in an answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponseAclsAclTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeAccessControlListsResponseAclsAclTagsTag[];
}

/** `Acls.Acl.Tags.Tag` in an answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponseAclsAclTagsTag {
  /** What the tag says, for example `production`; may be empty. Example: `1`. */
  TagValue?: string;
  /** What the tag is called, for example `env`; a resource has each key once. Example: `test`. */
  TagKey?: string;
}

/**
 * Lists the access control lists of a region, without their entries.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `slb:DescribeAccessControlLists`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
 * - Errors: `InvalidResourceGroupId.NotFound`, `LocationServiceTimeout`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlLists
 */
export const DescribeAccessControlLists: PaginatedOperation<DescribeAccessControlListsRequest, DescribeAccessControlListsResponse, DescribeAccessControlListsResponseAclsAcl> = {
  name: 'DescribeAccessControlLists',
  ram: 'slb',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Acls.Acl',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};

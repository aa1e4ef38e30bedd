// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rule1`. */
  AclName?: string | undefined;
  /** Example: `ipv4`. */
  AddressIPVersion?: 'ipv4' | 'ipv6' | (string & {}) | undefined;
  /** Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `1`. */
  PageNumber?: number | undefined;
  /** Example: `rg-atstuj3rtop49l4`. */
  ResourceGroupId?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeAccessControlListsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponse {
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `3CB646EF-6147-4566-A9D9-CE8FBE86F971`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
  /** Example: `1`. */
  Count?: number;
  Acls?: DescribeAccessControlListsResponseAcls;
}

/** `Acls` in an answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponseAcls {
  Acl?: DescribeAccessControlListsResponseAclsAcl[];
}

/** `Acls.Acl` in an answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponseAclsAcl {
  /** Example: `acl-bp1l0kk4gxce43k7baah9`. */
  AclId?: string;
  /** Example: `ipv4`. */
  AddressIPVersion?: 'ipv4' | 'ipv6' | (string & {});
  /** Example: `rule1`. */
  AclName?: string;
  /** Example: `rg-jfenfbp1lhl043l`. */
  ResourceGroupId?: string;
  Tags?: DescribeAccessControlListsResponseAclsAclTags;
  /** Example: `2022-08-31T02:49:05Z`. */
  CreateTime?: string;
}

/** `Acls.Acl.Tags` in an answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponseAclsAclTags {
  Tag?: DescribeAccessControlListsResponseAclsAclTagsTag[];
}

/** `Acls.Acl.Tags.Tag` in an answer of `DescribeAccessControlLists`. */
export interface DescribeAccessControlListsResponseAclsAclTagsTag {
  /** Example: `1`. */
  TagValue?: string;
  /** Example: `test`. */
  TagKey?: string;
}

/**
 * Calls `DescribeAccessControlLists`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlLists
 */
export const DescribeAccessControlLists: PaginatedOperation<DescribeAccessControlListsRequest, DescribeAccessControlListsResponse, DescribeAccessControlListsResponseAclsAcl> = {
  name: 'DescribeAccessControlLists',
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

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The access control list, `acl-…`, from {@link CreateAccessControlList} or {@link DescribeAccessControlLists}.
   * Example: `acl-bp1ut10zzvh1y8dfsk932`.
   */
  AclId: string;
  /** Only entries with this comment. Example: `test`. */
  AclEntryComment?: string | undefined;
  /** The page of entries to return, counted from 1. Example: `1`. */
  Page?: number | undefined;
  /** The number of entries of the list that a page holds at most. Example: `10`. */
  PageSize?: number | undefined;
}

/** The answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponse {
  /**
   * The access control list, `acl-…`, from {@link CreateAccessControlList} or {@link DescribeAccessControlLists}.
   * Example: `acl-bp1ut10zzvh1y8dfsk932`.
   */
  AclId?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeAccessControlListAttributeResponseTags;
  /** The IP version of the entries, `ipv4` or `ipv6`. Example: `ipv4`. */
  AddressIPVersion?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `C9906A1D-86F7-4C9C-A369-54DA42EF206A`. */
  RequestId: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-acfmz3jksig8129`. */
  ResourceGroupId?: string;
  /** What people call the access control list; unique within the region. Example: `doctest`. */
  AclName?: string;
  /** Holds the entries of this page. */
  AclEntrys?: DescribeAccessControlListAttributeResponseAclEntrys;
  /** Holds the listeners that use the list. */
  RelatedListeners?: DescribeAccessControlListAttributeResponseRelatedListeners;
  /** When the access control list was created, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2022-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** The number of entries in the list, on every page together. Example: `200`. */
  TotalAclEntry?: number;
}

/** `Tags` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeAccessControlListAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/** `AclEntrys` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseAclEntrys {
  /** One range of addresses, and what was noted about it. */
  AclEntry?: DescribeAccessControlListAttributeResponseAclEntrysAclEntry[];
}

/** `AclEntrys.AclEntry` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseAclEntrysAclEntry {
  /** What was noted about the entry. */
  AclEntryComment?: string;
  /** The address range of the entry. Example: `192.168.0.1`. */
  AclEntryIP?: string;
}

/** `RelatedListeners` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseRelatedListeners {
  /** One listener that uses the list, and as what. */
  RelatedListener?: DescribeAccessControlListAttributeResponseRelatedListenersRelatedListener[];
}

/** `RelatedListeners.RelatedListener` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseRelatedListenersRelatedListener {
  /** The frontend port of the listener that uses the list. Example: `443`. */
  ListenerPort?: number;
  /**
   * As what the listener uses the list.
   * - `white`: Only the entries get through.
   * - `black`: The entries are turned away.
   *
   * Example: `white`.
   */
  AclType?: string;
  /** The protocol of the listener that uses the list. Example: `https`. */
  Protocol?: string;
  /** The load balancer of the listener that uses the list. Example: `lb-bp1qpzldlm38bnexlgms3`. */
  LoadBalancerId?: string;
}

/**
 * Returns one access control list with its entries and the listeners that use it.
 *
 * The entries come in pages, which `Page` and `PageSize` turn; `TotalAclEntry` is their number.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeAccessControlListAttribute`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlListAttribute
 */
export const DescribeAccessControlListAttribute: Operation<DescribeAccessControlListAttributeRequest, DescribeAccessControlListAttributeResponse> = {
  name: 'DescribeAccessControlListAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};

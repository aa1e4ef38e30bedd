// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `acl-bp1ut10zzvh1y8dfsk932`. */
  AclId: string;
  /** Example: `test`. */
  AclEntryComment?: string | undefined;
  /** Example: `1`. */
  Page?: number | undefined;
  /** Example: `10`. */
  PageSize?: number | undefined;
}

/** The answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponse {
  /** Example: `acl-bp1ut10zzvh1y8dfsk932`. */
  AclId?: string;
  Tags?: DescribeAccessControlListAttributeResponseTags;
  /** Example: `ipv4`. */
  AddressIPVersion?: string;
  /** Example: `C9906A1D-86F7-4C9C-A369-54DA42EF206A`. */
  RequestId: string;
  /** Example: `rg-acfmz3jksig8129`. */
  ResourceGroupId?: string;
  /** Example: `doctest`. */
  AclName?: string;
  AclEntrys?: DescribeAccessControlListAttributeResponseAclEntrys;
  RelatedListeners?: DescribeAccessControlListAttributeResponseRelatedListeners;
  /** Example: `2022-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** Example: `200`. */
  TotalAclEntry?: number;
}

/** `Tags` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseTags {
  Tag?: DescribeAccessControlListAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/** `AclEntrys` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseAclEntrys {
  AclEntry?: DescribeAccessControlListAttributeResponseAclEntrysAclEntry[];
}

/** `AclEntrys.AclEntry` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseAclEntrysAclEntry {
  AclEntryComment?: string;
  /** Example: `192.168.0.1`. */
  AclEntryIP?: string;
}

/** `RelatedListeners` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseRelatedListeners {
  RelatedListener?: DescribeAccessControlListAttributeResponseRelatedListenersRelatedListener[];
}

/** `RelatedListeners.RelatedListener` in an answer of `DescribeAccessControlListAttribute`. */
export interface DescribeAccessControlListAttributeResponseRelatedListenersRelatedListener {
  /** Example: `443`. */
  ListenerPort?: number;
  /** Example: `white`. */
  AclType?: string;
  /** Example: `https`. */
  Protocol?: string;
  /** Example: `lb-bp1qpzldlm38bnexlgms3`. */
  LoadBalancerId?: string;
}

/**
 * Calls `DescribeAccessControlListAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlListAttribute
 */
export const DescribeAccessControlListAttribute: Operation<DescribeAccessControlListAttributeRequest, DescribeAccessControlListAttributeResponse> = {
  name: 'DescribeAccessControlListAttribute',
  readOnly: true,
  regionId: true,
};

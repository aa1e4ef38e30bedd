// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateAccessControlList`. */
export interface CreateAccessControlListRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The name of the new list, unique within the region; letters, digits and `.-/_`. Example: `rule1`. */
  AclName: string;
  /**
   * Whether the entries are `ipv4` or `ipv6`; it has to fit the load balancers whose listeners use the list.
   * Default: `ipv4`. Example: `ipv4`.
   */
  AddressIPVersion?: string | undefined;
  /** The resource group that the list joins; the default group where left out. Example: `rg-atstuj3rt53c3uw`. */
  ResourceGroupId?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateAccessControlListRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateAccessControlList`. */
export interface CreateAccessControlListRequestTag {
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

/** The answer of `CreateAccessControlList`. */
export interface CreateAccessControlListResponse {
  /**
   * The access control list, `acl-…`, from {@link CreateAccessControlList} or {@link DescribeAccessControlLists}.
   * Example: `acl-rj9xpxzcwxrukois0ovjv`.
   */
  AclId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`. */
  RequestId: string;
}

/**
 * Creates an empty list of address ranges, which listeners can use as a whitelist or a blacklist.
 *
 * Fill it with {@link AddAccessControlListEntry}, then name it in `AclId` of a listener, such as with {@link
 * SetLoadBalancerTCPListenerAttribute}; there `AclType` says which of the two it is.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:CreateAccessControlList`, on `acs:slb:{regionId}:{accountId}:acl/*`.
 * - Errors: `AclNumberOverLimit`, `SizeLimitExceeded.Tag`, `InvalidResourceGroupId.NotFound`,
 * `InvalidAction.RegionNotSupport`, `ResourceInConfiguring.Acl`, `InvalidParam.TagValue`, and 2 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateAccessControlList
 */
export const CreateAccessControlList: Operation<CreateAccessControlListRequest, CreateAccessControlListResponse> = {
  name: 'CreateAccessControlList',
  ram: 'slb',
  regionId: true,
};

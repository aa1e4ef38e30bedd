// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateAccessControlList`. */
export interface CreateAccessControlListRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rule1`. */
  AclName: string;
  /** Default: `ipv4`. Example: `ipv4`. */
  AddressIPVersion?: string | undefined;
  /** Example: `rg-atstuj3rt53c3uw`. */
  ResourceGroupId?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateAccessControlListRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateAccessControlList`. */
export interface CreateAccessControlListRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `CreateAccessControlList`. */
export interface CreateAccessControlListResponse {
  /** Example: `acl-rj9xpxzcwxrukois0ovjv`. */
  AclId?: string;
  /** Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`. */
  RequestId: string;
}

/**
 * Calls `CreateAccessControlList`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateAccessControlList
 */
export const CreateAccessControlList: Operation<CreateAccessControlListRequest, CreateAccessControlListResponse> = {
  name: 'CreateAccessControlList',
  regionId: true,
};

// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceRequest {
  /** Example: `cn-shanghai`. */
  RegionId?: string | undefined;
  /** Example: `vpc`. */
  AddressType?: 'vpc' | 'classic_internet' | 'classic_intranet' | (string & {}) | undefined;
  /** Example: `ipv4`. */
  AddressIPVersion?: 'ipv4' | 'ipv6' | (string & {}) | undefined;
}

/** The answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponse {
  /** Example: `173B0EEA-22ED-4EE2-91F9-3A1CDDFFBBBA`. */
  RequestId: string;
  AvailableResources?: DescribeAvailableResourceResponseAvailableResources;
}

/** `AvailableResources` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableResources {
  AvailableResource?: DescribeAvailableResourceResponseAvailableResourcesAvailableResource[];
}

/** `AvailableResources.AvailableResource` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableResourcesAvailableResource {
  /** Example: `cn-shanghai-b`. */
  SlaveZoneId?: string;
  /** Example: `cn-shanghai-a`. */
  MasterZoneId?: string;
  SupportResources?: DescribeAvailableResourceResponseAvailableResourcesAvailableResourceSupportResources;
}

/** `AvailableResources.AvailableResource.SupportResources` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableResourcesAvailableResourceSupportResources {
  SupportResource?: DescribeAvailableResourceResponseAvailableResourcesAvailableResourceSupportResourcesSupportResource[];
}

/**
 * `AvailableResources.AvailableResource.SupportResources.SupportResource` in an answer of
 * `DescribeAvailableResource`.
 */
export interface DescribeAvailableResourceResponseAvailableResourcesAvailableResourceSupportResourcesSupportResource {
  /** Example: `vpc`. */
  AddressType?: 'vpc' | 'classic_internet' | 'classic_intranet' | (string & {});
  /** Example: `ipv4`. */
  AddressIPVersion?: 'ipv4' | 'ipv6' | (string & {});
}

/**
 * Calls `DescribeAvailableResource`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAvailableResource
 */
export const DescribeAvailableResource: Operation<DescribeAvailableResourceRequest, DescribeAvailableResourceResponse> = {
  name: 'DescribeAvailableResource',
  readOnly: true,
  regionId: true,
};

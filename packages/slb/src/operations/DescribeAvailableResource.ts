// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-shanghai`.
   */
  RegionId?: string | undefined;
  /** Only what can be bought of this kind. Example: `vpc`. */
  AddressType?: 'vpc' | 'classic_internet' | 'classic_intranet' | (string & {}) | undefined;
  /** Only what can be bought with this IP version. Example: `ipv4`. */
  AddressIPVersion?: 'ipv4' | 'ipv6' | (string & {}) | undefined;
}

/** The answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `173B0EEA-22ED-4EE2-91F9-3A1CDDFFBBBA`. */
  RequestId: string;
  /** Holds the pairs of zones with what is to be had there. */
  AvailableResources?: DescribeAvailableResourceResponseAvailableResources;
}

/** `AvailableResources` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableResources {
  /** One pair of zones. */
  AvailableResource?: DescribeAvailableResourceResponseAvailableResourcesAvailableResource[];
}

/** `AvailableResources.AvailableResource` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableResourcesAvailableResource {
  /** The secondary zone of the pair. Example: `cn-shanghai-b`. */
  SlaveZoneId?: string;
  /** The primary zone of the pair. Example: `cn-shanghai-a`. */
  MasterZoneId?: string;
  /** Holds the kinds of load balancers that the pair has left. */
  SupportResources?: DescribeAvailableResourceResponseAvailableResourcesAvailableResourceSupportResources;
}

/** `AvailableResources.AvailableResource.SupportResources` in an answer of `DescribeAvailableResource`. */
export interface DescribeAvailableResourceResponseAvailableResourcesAvailableResourceSupportResources {
  /** One kind of load balancer, by network and IP version. */
  SupportResource?: DescribeAvailableResourceResponseAvailableResourcesAvailableResourceSupportResourcesSupportResource[];
}

/**
 * `AvailableResources.AvailableResource.SupportResources.SupportResource` in an answer of
 * `DescribeAvailableResource`.
 */
export interface DescribeAvailableResourceResponseAvailableResourcesAvailableResourceSupportResourcesSupportResource {
  /**
   * The kind of load balancer, by its network.
   * - `vpc`: Internal, in a VPC.
   * - `classic_internet`: With a public address.
   * - `classic_intranet`: Internal, in the classic network.
   *
   * Example: `vpc`.
   */
  AddressType?: 'vpc' | 'classic_internet' | 'classic_intranet' | (string & {});
  /** The IP version of the address that such a load balancer has. Example: `ipv4`. */
  AddressIPVersion?: 'ipv4' | 'ipv6' | (string & {});
}

/**
 * Lists which kinds of load balancers can be bought in which pairs of zones at the moment.
 *
 * Zone pairs in which nothing is left are missing from the answer.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeAvailableResource`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAvailableResource
 */
export const DescribeAvailableResource: Operation<DescribeAvailableResourceRequest, DescribeAvailableResourceResponse> = {
  name: 'DescribeAvailableResource',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};

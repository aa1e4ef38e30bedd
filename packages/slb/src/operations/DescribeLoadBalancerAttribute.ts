// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08exvnovq`. */
  LoadBalancerId: string;
}

/** The answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponse {
  /** Example: `vpc-25dvzy9f8wbjqt1n74nha`. */
  VpcId?: string;
  Tags?: DescribeLoadBalancerAttributeResponseTags;
  /** Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** Example: `2017-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** Example: `lb-bp1b6c719dfa08exvnovq`. */
  LoadBalancerId?: string;
  /** Example: `PayOnDemand`. */
  PayType?: string;
  /** Example: `internet`. */
  AddressType?: string;
  /** Example: `vpc`. */
  NetworkType?: string;
  /** Example: `ipv4`. */
  AddressIPVersion?: string;
  /** Example: `Month`. */
  RenewalCycUnit?: string;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** Example: `5`. */
  Bandwidth?: number;
  /** Example: `lb-instance-test`. */
  LoadBalancerName?: string;
  /** Example: `42.139.63.6`. */
  Address?: string;
  /** Example: `cn-hangzhou-d`. */
  SlaveZoneId?: string;
  /** Example: `3249380160000`. */
  EndTimeStamp?: number | bigint;
  /** Example: `cn-hangzhou-b`. */
  MasterZoneId?: string;
  /** Example: `slb.s1.small`. */
  LoadBalancerSpec?: string;
  /** Example: `1513947075000`. */
  AutoReleaseTime?: number | bigint;
  ModificationProtectionReason?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `ConsoleProtection`. */
  ModificationProtectionStatus?: 'NonProtection' | 'ConsoleProtection' | (string & {});
  /** Example: `2022-09-08T16:00:00Z`. */
  EndTime?: string;
  /** Example: `vsw-255ecrwq55i79llfrabda`. */
  VSwitchId?: string;
  /** Example: `active`. */
  LoadBalancerStatus?: string;
  /** Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string;
  /** Example: `paybytraffic`. */
  InternetChargeType?: 'paybytraffic' | 'paybybandwidth' | (string & {});
  /** Example: `off`. */
  DeleteProtection?: string;
  /** Example: `cn-hangzhou`. */
  RegionIdAlias?: string;
  /** Example: `AutoRenewal`. */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {});
  /** Example: `1`. */
  RenewalDuration?: number;
  Labels?: Record<string, unknown>;
  ListenerPorts?: DescribeLoadBalancerAttributeResponseListenerPorts;
  ListenerPortsAndProtocal?: DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal;
  ListenerPortsAndProtocol?: DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol;
  BackendServers?: DescribeLoadBalancerAttributeResponseBackendServers;
  /** Example: `PayBySpec`. */
  InstanceChargeType?: 'PayBySpec' | 'PayByCLCU' | (string & {});
}

/** `Tags` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseTags {
  Tag?: DescribeLoadBalancerAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseTagsTag {
  /** Example: `test`. */
  TagKey?: string;
  /** Example: `value`. */
  TagValue?: string;
}

/** `ListenerPorts` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPorts {
  ListenerPort?: number[];
}

/** `ListenerPortsAndProtocal` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal {
  ListenerPortAndProtocal?: DescribeLoadBalancerAttributeResponseListenerPortsAndProtocalListenerPortAndProtocal[];
}

/** `ListenerPortsAndProtocal.ListenerPortAndProtocal` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocalListenerPortAndProtocal {
  /** Example: `http`. */
  ListenerProtocal?: string;
  /** Example: `443`. */
  ListenerPort?: number;
}

/** `ListenerPortsAndProtocol` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol {
  ListenerPortAndProtocol?: DescribeLoadBalancerAttributeResponseListenerPortsAndProtocolListenerPortAndProtocol[];
}

/** `ListenerPortsAndProtocol.ListenerPortAndProtocol` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocolListenerPortAndProtocol {
  /** Example: `80`. */
  ListenerPort?: number;
  /** Example: `https`. */
  ListenerProtocol?: string;
  /** Example: `on`. */
  ListenerForward?: string;
  Description?: string;
  /** Example: `443`. */
  ForwardPort?: number;
}

/** `BackendServers` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseBackendServers {
  BackendServer?: DescribeLoadBalancerAttributeResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseBackendServersBackendServer {
  /** Example: `ecs`. */
  Type?: string;
  /** Example: `90`. */
  Weight?: number;
  Description?: string;
  /** Example: `192.120.72.11`. */
  ServerIp?: string;
  /** Example: `i-2zej4lxhjoq1icu3vta7`. */
  ServerId?: string;
}

/**
 * Describes one load balancer with its listeners and backend servers.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerAttribute
 */
export const DescribeLoadBalancerAttribute: Operation<DescribeLoadBalancerAttributeRequest, DescribeLoadBalancerAttributeResponse> = {
  name: 'DescribeLoadBalancerAttribute',
  readOnly: true,
  regionId: true,
};

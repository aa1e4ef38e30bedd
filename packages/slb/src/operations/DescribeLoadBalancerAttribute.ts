// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1b6c719dfa08exvnovq`. */
  LoadBalancerId: string;
}

/** The answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponse {
  /** The VPC that an internal load balancer belongs to. Example: `vpc-25dvzy9f8wbjqt1n74nha`. */
  VpcId?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeLoadBalancerAttributeResponseTags;
  /** When the load balancer was created, in milliseconds since 1970. Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** When the resource was created, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2017-08-31T02:49:05Z`. */
  CreateTime?: string;
  /**
   * The id of the load balancer, `lb-…`, which nearly every other operation takes. Example:
   * `lb-bp1b6c719dfa08exvnovq`.
   */
  LoadBalancerId?: string;
  /**
   * Whether the load balancer is paid for afterwards or in advance.
   * - `PayOnDemand`: Pay-as-you-go.
   * - `PrePay`: Subscription; only to be had on the China site.
   *
   * Example: `PayOnDemand`.
   */
  PayType?: string;
  /**
   * From where the load balancer is reached.
   * - `internet`: It gets a public address.
   * - `intranet`: It gets a private address only.
   *
   * Example: `internet`.
   */
  AddressType?: string;
  /**
   * The kind of network that the load balancer is in.
   * - `vpc`: A virtual private cloud.
   * - `classic`: The classic network, which came before VPCs.
   *
   * Example: `vpc`.
   */
  NetworkType?: string;
  /** Which IP version the address of the load balancer has, `ipv4` or `ipv6`. Example: `ipv4`. */
  AddressIPVersion?: string;
  /** The unit of `RenewalDuration`, months or years; for subscriptions that renew themselves. Example: `Month`. */
  RenewalCycUnit?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /**
   * The highest bandwidth in Mbit/s of an Internet-facing load balancer that is billed by bandwidth. Example: `5`.
   */
  Bandwidth?: number;
  /** The name given to the load balancer, or made up for it. Example: `lb-instance-test`. */
  LoadBalancerName?: string;
  /** The address that clients connect to. Example: `42.139.63.6`. */
  Address?: string;
  /** The zone that takes over when the primary one fails. Example: `cn-hangzhou-d`. */
  SlaveZoneId?: string;
  /**
   * When the load balancer runs out, in milliseconds since 1970; far in the future for pay-as-you-go. Example:
   * `3249380160000`.
   */
  EndTimeStamp?: number | bigint;
  /** The zone that the load balancer works in. Example: `cn-hangzhou-b`. */
  MasterZoneId?: string;
  /** The capacity step that the load balancer has; `slb.lcu.elastic` where none is fixed. Example: `slb.s1.small`. */
  LoadBalancerSpec?: string;
  /** When the load balancer is released by itself, in milliseconds since 1970. Example: `1513947075000`. */
  AutoReleaseTime?: number | bigint;
  /**
   * Why the console must not change the load balancer, shown there; it counts with `ConsoleProtection` only.
   * Starts with a letter.
   */
  ModificationProtectionReason?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /**
   * Whether the console may change the load balancer.
   * - `NonProtection`: It may; `ModificationProtectionReason` is emptied.
   * - `ConsoleProtection`: It may not; API calls still can.
   *
   * Example: `ConsoleProtection`.
   */
  ModificationProtectionStatus?: 'NonProtection' | 'ConsoleProtection' | (string & {});
  /** When the load balancer runs out, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2022-09-08T16:00:00Z`. */
  EndTime?: string;
  /**
   * The vSwitch that the private address of an internal load balancer comes from. Example:
   * `vsw-255ecrwq55i79llfrabda`.
   */
  VSwitchId?: string;
  /**
   * Whether the load balancer forwards traffic.
   * - `active`: Its running listeners forward traffic; new load balancers start so.
   * - `inactive`: Switched off, or its last listener was deleted; nothing is forwarded.
   * - `locked`: Blocked by the vendor, for unpaid bills or after the end of a subscription; nothing is forwarded
   * and nothing can be changed.
   *
   * Example: `active`.
   */
  LoadBalancerStatus?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string;
  /**
   * How the Internet traffic of the load balancer is billed; billing by capacity units allows `paybytraffic` only.
   * - `paybytraffic`: By the amount of data transferred.
   * - `paybybandwidth`: By the bandwidth bought, whether used or not.
   *
   * Example: `paybytraffic`.
   */
  InternetChargeType?: 'paybytraffic' | 'paybybandwidth' | (string & {});
  /**
   * Whether {@link DeleteLoadBalancer} is refused for the load balancer.
   * - `on`: It cannot be deleted.
   * - `off`: It can be deleted.
   *
   * Example: `off`.
   */
  DeleteProtection?: string;
  /** Another name of the region that the load balancer is in, mostly the same as its id. Example: `cn-hangzhou`. */
  RegionIdAlias?: string;
  /**
   * What happens when a subscription runs out.
   * - `AutoRenewal`: It is renewed by itself, for `RenewalDuration` units of `RenewalCycUnit`.
   * - `Normal`: It has to be renewed by hand; reminders are sent.
   * - `NotRenewal`: It is meant to end; a reminder comes three days before only.
   *
   * Example: `AutoRenewal`.
   */
  RenewalStatus?: 'AutoRenewal' | 'Normal' | 'NotRenewal' | (string & {});
  /** For how many units of `RenewalCycUnit` a subscription is renewed by itself. Example: `1`. */
  RenewalDuration?: number;
  Labels?: Record<string, unknown>;
  /** Holds the frontend ports that the load balancer has listeners on. */
  ListenerPorts?: DescribeLoadBalancerAttributeResponseListenerPorts;
  /** The same as `ListenerPortsAndProtocol` in a misspelt older form, with port and protocol only. */
  ListenerPortsAndProtocal?: DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal;
  /** Holds the listeners of the load balancer, as pairs of port and protocol. */
  ListenerPortsAndProtocol?: DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol;
  /** Holds the servers of the load balancer's default server group; vServer groups are not in it. */
  BackendServers?: DescribeLoadBalancerAttributeResponseBackendServers;
  /**
   * What a pay-as-you-go load balancer is billed by.
   * - `PayBySpec`: A fixed price for its specification.
   * - `PayByCLCU`: The capacity units that it really uses.
   *
   * Example: `PayBySpec`.
   */
  InstanceChargeType?: 'PayBySpec' | 'PayByCLCU' | (string & {});
}

/** `Tags` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeLoadBalancerAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `test`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `value`. */
  TagValue?: string;
}

/** `ListenerPorts` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPorts {
  /** The frontend ports, as a list of numbers. */
  ListenerPort?: number[];
}

/** `ListenerPortsAndProtocal` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal {
  /** One listener in the older form. */
  ListenerPortAndProtocal?: DescribeLoadBalancerAttributeResponseListenerPortsAndProtocalListenerPortAndProtocal[];
}

/** `ListenerPortsAndProtocal.ListenerPortAndProtocal` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocalListenerPortAndProtocal {
  /** The protocol of the listener in the older form. Example: `http`. */
  ListenerProtocal?: string;
  /** The frontend port of the listener in the older form. Example: `443`. */
  ListenerPort?: number;
}

/** `ListenerPortsAndProtocol` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol {
  /** One listener, with where it redirects to. */
  ListenerPortAndProtocol?: DescribeLoadBalancerAttributeResponseListenerPortsAndProtocolListenerPortAndProtocol[];
}

/** `ListenerPortsAndProtocol.ListenerPortAndProtocol` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseListenerPortsAndProtocolListenerPortAndProtocol {
  /** The frontend port of the listener. Example: `80`. */
  ListenerPort?: number;
  /** The protocol of the listener, in small letters. Example: `https`. */
  ListenerProtocol?: string;
  /**
   * Whether an HTTP listener redirects every request to HTTPS instead of forwarding it.
   * - `on`: It redirects to the HTTPS listener on `ForwardPort`.
   * - `off`: It forwards.
   *
   * Example: `on`.
   */
  ListenerForward?: string;
  /** The name given to the listener. */
  Description?: string;
  /**
   * The port of the HTTPS listener that an HTTP listener redirects to, while `ListenerForward` is `on`. Example:
   * `443`.
   */
  ForwardPort?: number;
}

/** `BackendServers` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseBackendServers {
  /** One server that takes requests of the load balancer. */
  BackendServer?: DescribeLoadBalancerAttributeResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `DescribeLoadBalancerAttribute`. */
export interface DescribeLoadBalancerAttributeResponseBackendServersBackendServer {
  /**
   * What kind of resource the backend server is.
   * - `ecs`: An instance.
   * - `eni`: A network interface.
   * - `eci`: An elastic container instance.
   *
   * Example: `ecs`.
   */
  Type?: string;
  /** The share of requests that goes to the backend server, from 0 to 100; 0 means none. Example: `90`. */
  Weight?: number;
  /** What the server was described as when it joined the default group. */
  Description?: string;
  /**
   * The address that the backend server is reached at; tells the addresses of one network interface apart.
   * Example: `192.120.72.11`.
   */
  ServerIp?: string;
  /**
   * The id of a backend server; an instance, a network interface or a container instance. Example:
   * `i-2zej4lxhjoq1icu3vta7`.
   */
  ServerId?: string;
}

/**
 * Returns one load balancer in full, with its ports and the servers of its default group.
 *
 * The settings of a listener come from the operation of its protocol, such as {@link
 * DescribeLoadBalancerHTTPListenerAttribute}; {@link DescribeLoadBalancers} finds load balancers by other marks
 * than their id.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Waiters: {@link LoadBalancerActive}, {@link LoadBalancerInactive}.
 * - RAM action: `slb:DescribeLoadBalancerAttribute`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `LocationServiceTimeout`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerAttribute
 */
export const DescribeLoadBalancerAttribute: Operation<DescribeLoadBalancerAttributeRequest, DescribeLoadBalancerAttributeResponse> = {
  name: 'DescribeLoadBalancerAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};

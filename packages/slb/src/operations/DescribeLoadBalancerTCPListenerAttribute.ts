// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the listener belongs to, `lb-…`. Example: `lb-bp1ygod3yctvg1ybdj4q1`. */
  LoadBalancerId: string;
  /**
   * The frontend port, which clients connect to; a load balancer has it once, or once per protocol where these can
   * share it. Range: 0 to 65535. Example: `80`.
   */
  ListenerPort: number;
}

/** The answer of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeResponse {
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-cige6mu8lbvk98`. */
  VServerGroupId?: string;
  /**
   * Whether the listener forwards.
   * - `running`: It forwards traffic.
   * - `stopped`: It refuses traffic; {@link StartLoadBalancerListener} starts it.
   *
   * Example: `stopped`.
   */
  Status?: 'running' | 'stopped' | (string & {});
  /**
   * How the access control list is applied, while `AclStatus` is `on`; an empty list lets everybody through either
   * way.
   * - `white`: Only addresses on the list get through.
   * - `black`: Addresses on the list are turned away, others get through.
   *
   * Example: `white`.
   */
  AclType?: string;
  /**
   * For how many seconds open connections go on, from 10 to 900; needed with `ConnectionDrain` `on`. Example:
   * `300`.
   */
  ConnectionDrainTimeout?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** The port of the servers that is probed; without one, that which they get traffic on. Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** The name given to the listener; letters, digits and `-/._`. Example: `TCP_80`. */
  Description?: string;
  /**
   * The highest bandwidth of the listener in Mbit/s; `-1` sets no limit. Where the load balancer is billed by
   * bandwidth, the limits of its listeners together must not pass that of the load balancer. Example: `-1`.
   */
  Bandwidth?: number;
  /**
   * How a TCP listener probes its servers.
   * - `tcp`: By opening a connection.
   * - `http`: By a request for `HealthCheckURI`.
   *
   * Example: `tcp`.
   */
  HealthCheckType?: string;
  /**
   * The primary/secondary group, `rsp-…`, that connections are forwarded to; excludes `VServerGroupId`. Example:
   * `rsp-0bfucwwbci4lf0`.
   */
  MasterSlaveServerGroupId?: string;
  /**
   * The port of the servers in the default server group; without meaning where the listener forwards to another
   * group. Example: `443`.
   */
  BackendServerPort?: number;
  /**
   * Whether the listener applies an access control list.
   * - `on`: It applies the list in `AclId` in the way of `AclType`.
   * - `off`: Everybody gets through.
   *
   * Example: `off`.
   */
  AclStatus?: 'on' | 'off' | (string & {});
  /**
   * The domain that HTTP probes name as their host. Left out or `$_ip`, it is the private address of the server.
   * Example: `www.domain.com`.
   */
  HealthCheckDomain?: string;
  /** How many probes in a row have to fail before a healthy server counts as unhealthy. Example: `4`. */
  UnhealthyThreshold?: number;
  /**
   * The classes of HTTP status that count as healthy, from `http_2xx` to `http_5xx`, separated by commas. Example:
   * `http_2xx`.
   */
  HealthCheckHttpCode?: string;
  /**
   * Whether the PROXY protocol, version 2, tells the servers the addresses of the clients; they have to understand
   * it. Example: `false`.
   */
  ProxyProtocolV2Enabled?: boolean;
  /**
   * For how many seconds connections of one client address go to the same server; 0 switches this off. Example:
   * `0`.
   */
  PersistenceTimeout?: number;
  /** The frontend port, which clients connect to. Example: `110`. */
  ListenerPort?: number;
  /** How many seconds lie between two probes of a server. Example: `5`. */
  HealthCheckInterval?: number;
  /**
   * The path that HTTP probes ask for; begins with `/` and goes on after it, at most 80 characters. Example:
   * `/test/index.html`.
   */
  HealthCheckURI?: string;
  /**
   * The access control list that the listener applies; missing while `AclStatus` is `off`. Example:
   * `acl-uf60jwfij638gd66qe869`.
   */
  AclId?: string;
  /**
   * Whether the load balancer completes TCP handshakes itself first, against SYN floods; better left as it is.
   * - `enable`: It does.
   * - `disable`: The servers get every handshake.
   *
   * Example: `disable`.
   */
  SynProxy?: string;
  /**
   * How requests are spread over the servers.
   * - `wrr`: In turn, with more for servers of higher weight.
   * - `rr`: In turn, whatever the weights.
   * - `sch`: By a hash of the client's address, so that a client stays with its server; not on load balancers of
   * the old shared kind.
   * - `tch`: By a hash of both addresses and ports; not on load balancers of the old shared kind.
   * - `qch`: By a hash of the QUIC connection id; not on load balancers of the old shared kind.
   *
   * Example: `wrr`.
   */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | (string & {});
  /** After how many seconds without data an open TCP connection is dropped. Example: `500`. */
  EstablishedTimeout?: number;
  /**
   * How many seconds a server has to react to a probe of a TCP or UDP listener. Where it is shorter than the
   * interval, the interval counts. Example: `100`.
   */
  HealthCheckConnectTimeout?: number;
  /** How many probes in a row have to succeed before an unhealthy server counts as healthy. Example: `4`. */
  HealthyThreshold?: number;
  /**
   * Whether open connections may end in peace when a server is taken out or found unhealthy.
   * - `on`: They go on for `ConnectionDrainTimeout`.
   * - `off`: They are cut.
   *
   * Example: `off`.
   */
  ConnectionDrain?: 'on' | 'off' | (string & {});
  /** The HTTP method of the probes, `head` or `get`. Example: `tcp`. */
  HealthCheckMethod?: string;
  /**
   * Whether the servers are probed, so that only healthy ones get traffic.
   * - `on`: They are.
   * - `off`: Every server counts as healthy.
   *
   * Example: `on`.
   */
  HealthCheck?: 'on' | 'off' | (string & {});
  /** Holds the access control lists that the listener applies. */
  AclIds?: DescribeLoadBalancerTCPListenerAttributeResponseAclIds;
  PortRanges?: Record<string, unknown>;
  /** The load balancer whose listener it is. Example: `lb-bp1ygod3yctvg1ybdj4q1`. */
  LoadBalancerId?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeLoadBalancerTCPListenerAttributeResponseTags;
}

/** `AclIds` in an answer of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeResponseAclIds {
  /** The ids of the access control lists. */
  AclId?: unknown[];
}

/** `Tags` in an answer of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeResponseTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeLoadBalancerTCPListenerAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeResponseTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Returns the settings and the state of the TCP listener on a port.
 *
 * {@link DescribeLoadBalancerListeners} lists listeners of every protocol.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeLoadBalancerTCPListenerAttribute`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `LocationServiceTimeout`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerTCPListenerAttribute
 */
export const DescribeLoadBalancerTCPListenerAttribute: Operation<DescribeLoadBalancerTCPListenerAttributeRequest, DescribeLoadBalancerTCPListenerAttributeResponse> = {
  name: 'DescribeLoadBalancerTCPListenerAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};

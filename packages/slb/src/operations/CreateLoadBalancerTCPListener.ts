// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateLoadBalancerTCPListener`. */
export interface CreateLoadBalancerTCPListenerRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the listener belongs to, `lb-…`. Example: `lb-bp1b6c719dfa08exvnovq`. */
  LoadBalancerId: string;
  /**
   * The frontend port, which clients connect to; a load balancer has it once, or once per protocol where these can
   * share it. Range: 0 to 65535. Example: `80`.
   */
  ListenerPort: number;
  /**
   * The port of the servers in the default server group; needed unless the listener forwards to another group.
   * Range: 0 to 65535. Example: `80`.
   */
  BackendServerPort?: number | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateLoadBalancerTCPListenerRequestTag[] | undefined;
  /**
   * The highest bandwidth of the listener in Mbit/s; `-1` sets no limit. Where the load balancer is billed by
   * bandwidth, the limits of its listeners together must not pass that of the load balancer. Range: -1 to 5120.
   * Example: `-1`.
   */
  Bandwidth: number;
  /**
   * How requests are spread over the servers.
   * - `wrr`: In turn, with more for servers of higher weight.
   * - `rr`: In turn, whatever the weights.
   * - `sch`: By a hash of the client's address, so that a client stays with its server; not on load balancers of
   * the old shared kind.
   * - `tch`: By a hash of both addresses and ports; not on load balancers of the old shared kind.
   * - `qch`: By a hash of the QUIC connection id; not on load balancers of the old shared kind.
   *
   * Default: `wrr`. Example: `wrr`.
   */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | (string & {}) | undefined;
  /**
   * For how many seconds connections of one client address go to the same server; 0 switches this off. Default:
   * `0`. Range: 0 to 3600. Example: `0`.
   */
  PersistenceTimeout?: number | undefined;
  /**
   * After how many seconds without data an open TCP connection is dropped. Default: `900`. Range: 10 to 900.
   * Example: `500`.
   */
  EstablishedTimeout?: number | undefined;
  /**
   * How many probes in a row have to succeed before an unhealthy server counts as healthy. Default: `3`. Range: 1
   * to 10. Example: `4`.
   */
  HealthyThreshold?: number | undefined;
  /**
   * How many probes in a row have to fail before a healthy server counts as unhealthy. Default: `3`. Range: 1 to
   * 10. Example: `4`.
   */
  UnhealthyThreshold?: number | undefined;
  /**
   * How many seconds a server has to react to a probe of a TCP or UDP listener. Where it is shorter than the
   * interval, the interval counts. Default: `5`. Range: 1 to 300. Example: `100`.
   */
  HealthCheckConnectTimeout?: number | undefined;
  /**
   * The port of the servers that is probed; without one, that which they get traffic on. Range: 1 to 65535.
   * Example: `80`.
   */
  HealthCheckConnectPort?: number | undefined;
  /** The seconds from one probe of a server to the next. Range: 1 to 50. Example: `3`. */
  healthCheckInterval?: number | undefined;
  /**
   * The domain that HTTP probes name as their host. Left out or `$_ip`, it is the private address of the server.
   * Example: `172.1.15.6`.
   */
  HealthCheckDomain?: string | undefined;
  /**
   * The path that HTTP probes ask for; begins with `/` and goes on after it, at most 80 characters. Example:
   * `/test/index.html`.
   */
  HealthCheckURI?: string | undefined;
  /**
   * The classes of HTTP status that count as healthy, from `http_2xx` to `http_5xx`, separated by commas. Example:
   * `http_2xx,http_3xx`.
   */
  HealthCheckHttpCode?: 'http_2xx' | 'http_3xx' | 'http_4xx' | 'http_5xx' | (string & {}) | undefined;
  /**
   * How a TCP listener probes its servers.
   * - `tcp`: By opening a connection.
   * - `http`: By a request for `HealthCheckURI`.
   *
   * Example: `tcp`.
   */
  HealthCheckType?: 'tcp' | 'http' | (string & {}) | undefined;
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string | undefined;
  /**
   * The primary/secondary group, `rsp-…`, that connections are forwarded to; excludes `VServerGroupId`. Example:
   * `rsp-0bfucwwbci4lf0`.
   */
  MasterSlaveServerGroupId?: string | undefined;
  /**
   * The access control list that the listener applies, `acl-…`; needed while `AclStatus` is `on`. Example:
   * `acl-uf60jwfiv6fv15k73uqbr`.
   */
  AclId?: string | undefined;
  /**
   * How the access control list is applied, while `AclStatus` is `on`; an empty list lets everybody through either
   * way.
   * - `white`: Only addresses on the list get through.
   * - `black`: Addresses on the list are turned away, others get through.
   *
   * Example: `black`.
   */
  AclType?: string | undefined;
  /**
   * Whether the listener applies an access control list.
   * - `on`: It applies the list in `AclId` in the way of `AclType`.
   * - `off`: Everybody gets through.
   *
   * Example: `off`.
   */
  AclStatus?: 'on' | 'off' | (string & {}) | undefined;
  /** The name given to the listener; letters, digits and `-/._`. Example: `tcp_80`. */
  Description?: string | undefined;
  /**
   * Whether open connections may end in peace when a server is taken out or found unhealthy.
   * - `on`: They go on for `ConnectionDrainTimeout`.
   * - `off`: They are cut.
   *
   * Example: `off`.
   */
  ConnectionDrain?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * For how many seconds open connections go on, from 10 to 900; needed with `ConnectionDrain` `on`. Example:
   * `300`.
   */
  ConnectionDrainTimeout?: number | undefined;
  /**
   * Whether the PROXY protocol, version 2, tells the servers the addresses of the clients; they have to understand
   * it. Example: `false`.
   */
  ProxyProtocolV2Enabled?: boolean | undefined;
  /**
   * Whether a TCP or UDP listener probes its servers, so that only healthy ones get traffic.
   * - `on`: It does.
   * - `off`: It takes every server for healthy.
   *
   * Example: `on`.
   */
  HealthCheckSwitch?: 'on' | 'off' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateLoadBalancerTCPListener`. */
export interface CreateLoadBalancerTCPListenerRequestTag {
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

/** The answer of `CreateLoadBalancerTCPListener`. */
export interface CreateLoadBalancerTCPListenerResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Adds a TCP listener to a load balancer; it is stopped until it is started.
 *
 * {@link StartLoadBalancerListener} makes it forward. Without `VServerGroupId` and `MasterSlaveServerGroupId` it
 * forwards to the default server group, on `BackendServerPort`. Health is checked by connecting, or over HTTP with
 * `HealthCheckType` `http`. For a group of a primary and a secondary server the checks cannot be switched off.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:CreateLoadBalancerTCPListener`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `IpVersionConflict`, `InvalidParameter.ListenerPortConflict`, `Duplicated.AclEntry`,
 * `ListenerPortConflict`, `MasterSlaveServerConflict`, `QuotaLimitExceeds.AclAttachedToListener`, and 36 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerTCPListener
 */
export const CreateLoadBalancerTCPListener: Operation<CreateLoadBalancerTCPListenerRequest, CreateLoadBalancerTCPListenerResponse> = {
  name: 'CreateLoadBalancerTCPListener',
  ram: 'slb',
  regionId: true,
};

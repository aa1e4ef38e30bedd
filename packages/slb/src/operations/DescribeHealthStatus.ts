// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeHealthStatus`. */
export interface DescribeHealthStatusRequest {
  /** The load balancer that the listener belongs to, `lb-…`. Example: `lb-bp1qjwo61pqz3ahcv5gs9`. */
  LoadBalancerId: string;
  /**
   * Only servers behind the listener on this frontend port; servers of all listeners where left out. Range: 0 to
   * 65535. Example: `80`.
   */
  ListenerPort?: number | undefined;
  /** Only servers behind listeners of this protocol. Example: `http`. */
  ListenerProtocol?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
}

/** The answer of `DescribeHealthStatus`. */
export interface DescribeHealthStatusResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FFD008E050A`. */
  RequestId: string;
  /** Holds the servers, once for each listener. */
  BackendServers?: DescribeHealthStatusResponseBackendServers;
}

/** `BackendServers` in an answer of `DescribeHealthStatus`. */
export interface DescribeHealthStatusResponseBackendServers {
  /** One server as one listener sees it. */
  BackendServer?: DescribeHealthStatusResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `DescribeHealthStatus`. */
export interface DescribeHealthStatusResponseBackendServersBackendServer {
  /** The protocol of the listener. Example: `http`. */
  Protocol?: string;
  /**
   * What the probes of this listener found.
   * - `normal`: Healthy; it gets traffic.
   * - `abnormal`: Unhealthy; it gets none.
   * - `unavailable`: Not known, as the check has not finished.
   *
   * Example: `abnormal`.
   */
  ServerHealthStatus?: string;
  /** The frontend port, which clients connect to. Example: `80`. */
  ListenerPort?: number;
  /**
   * The address that the backend server is reached at; tells the addresses of one network interface apart.
   * Example: `192.120.72.11`.
   */
  ServerIp?: string;
  /** The port of the server that the listener sends requests to. Example: `80`. */
  Port?: number;
  /**
   * The id of a backend server; an instance, a network interface or a container instance. Example:
   * `i-bp1h5u3fv54ytfv4sg9p`.
   */
  ServerId?: string;
}

/**
 * Returns what the health checks found out about each server, port by port.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Waiters: {@link BackendServersHealthy}.
 * - RAM action: `slb:DescribeHealthStatus`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `TooManyListeners`, `LocationServiceTimeout`, `SystemBusy`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHealthStatus
 */
export const DescribeHealthStatus: Operation<DescribeHealthStatusRequest, DescribeHealthStatusResponse> = {
  name: 'DescribeHealthStatus',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};

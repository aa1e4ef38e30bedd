// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeHealthStatus`. */
export interface DescribeHealthStatusRequest {
  /** Example: `lb-bp1qjwo61pqz3ahcv5gs9`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort?: number | undefined;
  /** Example: `http`. */
  ListenerProtocol?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
}

/** The answer of `DescribeHealthStatus`. */
export interface DescribeHealthStatusResponse {
  /** Example: `365F4154-92F6-4AE4-92F8-7FFD008E050A`. */
  RequestId: string;
  BackendServers?: DescribeHealthStatusResponseBackendServers;
}

/** `BackendServers` in an answer of `DescribeHealthStatus`. */
export interface DescribeHealthStatusResponseBackendServers {
  BackendServer?: DescribeHealthStatusResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `DescribeHealthStatus`. */
export interface DescribeHealthStatusResponseBackendServersBackendServer {
  /** Example: `http`. */
  Protocol?: string;
  /** Example: `abnormal`. */
  ServerHealthStatus?: string;
  /** Example: `80`. */
  ListenerPort?: number;
  /** Example: `192.120.72.11`. */
  ServerIp?: string;
  /** Example: `80`. */
  Port?: number;
  /** Example: `i-bp1h5u3fv54ytfv4sg9p`. */
  ServerId?: string;
}

/**
 * Tells which backend servers are healthy.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHealthStatus
 */
export const DescribeHealthStatus: Operation<DescribeHealthStatusRequest, DescribeHealthStatusResponse> = {
  name: 'DescribeHealthStatus',
  readOnly: true,
  regionId: true,
};

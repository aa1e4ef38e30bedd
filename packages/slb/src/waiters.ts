// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Waiter } from '@scope/core';
import { DescribeHealthStatus, type DescribeHealthStatusRequest, type DescribeHealthStatusResponse } from './operations/DescribeHealthStatus.ts';
import { DescribeLoadBalancerAttribute, type DescribeLoadBalancerAttributeRequest, type DescribeLoadBalancerAttributeResponse } from './operations/DescribeLoadBalancerAttribute.ts';
import { DescribeLoadBalancerListeners, type DescribeLoadBalancerListenersRequest, type DescribeLoadBalancerListenersResponse } from './operations/DescribeLoadBalancerListeners.ts';
import { DescribeLoadBalancers, type DescribeLoadBalancersRequest, type DescribeLoadBalancersResponse } from './operations/DescribeLoadBalancers.ts';
import { DescribeVServerGroupAttribute, type DescribeVServerGroupAttributeRequest, type DescribeVServerGroupAttributeResponse } from './operations/DescribeVServerGroupAttribute.ts';

/** The load balancer takes traffic, or would with a listener. */
export const LoadBalancerActive: Waiter<DescribeLoadBalancerAttributeRequest, DescribeLoadBalancerAttributeResponse, 'Slb'> = {
  name: 'LoadBalancerActive',
  operation: DescribeLoadBalancerAttribute,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'failure', path: 'LoadBalancerStatus', match: 'any', value: 'locked' },
    { outcome: 'success', path: 'LoadBalancerStatus', match: 'all', value: 'active' },
  ],
};

/** The load balancer takes no traffic. */
export const LoadBalancerInactive: Waiter<DescribeLoadBalancerAttributeRequest, DescribeLoadBalancerAttributeResponse, 'Slb'> = {
  name: 'LoadBalancerInactive',
  operation: DescribeLoadBalancerAttribute,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'failure', path: 'LoadBalancerStatus', match: 'any', value: 'locked' },
    { outcome: 'success', path: 'LoadBalancerStatus', match: 'all', value: 'inactive' },
  ],
};

/** No load balancer is left that the request selects. Select it with `LoadBalancerId`. */
export const LoadBalancerDeleted: Waiter<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse, 'Slb'> = {
  name: 'LoadBalancerDeleted',
  operation: DescribeLoadBalancers,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'success', path: 'LoadBalancers.LoadBalancer[].LoadBalancerId', match: 'none' },
  ],
};

/**
 * Every listener that the request selects takes traffic. Select them with `LoadBalancerId`, `ListenerPort` and
 * `ListenerProtocol`, at most a page of them.
 */
export const ListenerRunning: Waiter<DescribeLoadBalancerListenersRequest, DescribeLoadBalancerListenersResponse, 'Slb'> = {
  name: 'ListenerRunning',
  operation: DescribeLoadBalancerListeners,
  minDelayMs: 1000,
  maxDelayMs: 10000,
  acceptors: [
    { outcome: 'success', path: 'Listeners[].Status', match: 'all', value: 'running' },
  ],
};

/**
 * Every listener that the request selects takes no traffic. Select them with `LoadBalancerId`, `ListenerPort` and
 * `ListenerProtocol`, at most a page of them.
 */
export const ListenerStopped: Waiter<DescribeLoadBalancerListenersRequest, DescribeLoadBalancerListenersResponse, 'Slb'> = {
  name: 'ListenerStopped',
  operation: DescribeLoadBalancerListeners,
  minDelayMs: 1000,
  maxDelayMs: 10000,
  acceptors: [
    { outcome: 'success', path: 'Listeners[].Status', match: 'all', value: 'stopped' },
  ],
};

/**
 * The listeners that the request selects have backend servers, and every one passes its health checks. A server
 * whose checks are switched off never does.
 */
export const BackendServersHealthy: Waiter<DescribeHealthStatusRequest, DescribeHealthStatusResponse, 'Slb'> = {
  name: 'BackendServersHealthy',
  operation: DescribeHealthStatus,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    {
      outcome: 'success',
      path: 'BackendServers.BackendServer[].ServerHealthStatus',
      match: 'all',
      value: 'normal',
    },
  ],
};

/** The vServer group has no backend server, for example because all were removed. */
export const VServerGroupEmpty: Waiter<DescribeVServerGroupAttributeRequest, DescribeVServerGroupAttributeResponse, 'Slb'> = {
  name: 'VServerGroupEmpty',
  operation: DescribeVServerGroupAttribute,
  minDelayMs: 1000,
  maxDelayMs: 10000,
  acceptors: [
    { outcome: 'success', path: 'BackendServers.BackendServer[].ServerId', match: 'none' },
  ],
};

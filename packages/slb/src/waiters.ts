// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Waiter } from '@scope/core';
import { DescribeLoadBalancerAttribute, type DescribeLoadBalancerAttributeRequest, type DescribeLoadBalancerAttributeResponse } from './operations/DescribeLoadBalancerAttribute.ts';
import { DescribeLoadBalancers, type DescribeLoadBalancersRequest, type DescribeLoadBalancersResponse } from './operations/DescribeLoadBalancers.ts';

/** The load balancer takes traffic, or would with a listener. */
export const LoadBalancerActive: Waiter<DescribeLoadBalancerAttributeRequest, DescribeLoadBalancerAttributeResponse> = {
  name: 'LoadBalancerActive',
  operation: DescribeLoadBalancerAttribute,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'failure', path: 'LoadBalancerStatus', match: 'any', value: 'locked' },
    { outcome: 'success', path: 'LoadBalancerStatus', match: 'all', value: 'active' },
  ],
};

/** No load balancer is left that the request selects. Select it with `LoadBalancerId`. */
export const LoadBalancerDeleted: Waiter<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse> = {
  name: 'LoadBalancerDeleted',
  operation: DescribeLoadBalancers,
  minDelayMs: 2000,
  maxDelayMs: 20000,
  acceptors: [
    { outcome: 'success', path: 'LoadBalancers.LoadBalancer[].LoadBalancerId', match: 'none' },
  ],
};

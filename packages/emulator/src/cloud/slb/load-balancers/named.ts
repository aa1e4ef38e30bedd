import type { Document } from '../../../state/document.ts';
import { type CloudCall, lookUp, need, refusal, text } from '../../kit/cloud-call.ts';
import { type LoadBalancerFields, loadBalancer } from '../model.ts';

/** Returns the balancer that a call names. Where the call names a region as well, it has to be in that. */
export function namedBalancer(call: CloudCall): Document<LoadBalancerFields> {
  const found = lookUp(call, loadBalancer, need(call, 'LoadBalancerId'), text(call, 'RegionId'));
  if (found !== undefined) return found;
  throw refusal(call, 'InvalidLoadBalancerId.NotFound', 'The specified LoadBalancerId does not exist.', 404);
}

import { Refusal } from '../../refusal.ts';
import type { Document } from '../../state/document.ts';
import { type CloudCall, need, regionOf } from '../kit/cloud-call.ts';

// Balancers, listeners and rules are another theme's; here they are known by their kinds and indexes alone.

/** A listener, as what it uses tells of it. */
export interface ListenerReference {
  readonly LoadBalancerId: string;
  readonly ListenerPort: number;
  readonly Protocol: string;
  readonly AclType: unknown;
}

/** Returns the balancer that a call names, which has to exist in its region. */
export function needBalancer(call: CloudCall): Document {
  const found = call.state.get('slb/load-balancer', need(call, 'LoadBalancerId'));
  if (found !== undefined && found.region === regionOf(call)) return found;
  throw new Refusal(404, 'InvalidLoadBalancerId.NotFound', 'The specified LoadBalancerId does not exist.');
}

/** Returns the listeners with a value in an index, such as those of a server group. */
export function listenersWith(call: CloudCall, index: string, value: string): readonly ListenerReference[] {
  return documentsWith(call, 'slb/listener', index, value).map(({ id, fields }) => {
    const [LoadBalancerId = '', Protocol = '', port = ''] = id.split('/');
    return {
      LoadBalancerId,
      ListenerPort: Number(port),
      Protocol: Protocol.toLowerCase(),
      AclType: fields.AclType,
    };
  });
}

/** Returns the forwarding rules that send requests to a server group. */
export function rulesOfGroup(call: CloudCall, groupId: string): readonly Document[] {
  return documentsWith(call, 'slb/rule', 'VServerGroupId', groupId);
}

/** Tells whether a listener or rule has a value in an index. */
export function isUsed(call: CloudCall, kind: string, index: string, value: string): boolean {
  return call.state.posting(kind, '', index, value).length > 0;
}

function documentsWith(
  { state }: CloudCall,
  kind: string,
  index: string,
  value: string,
): readonly Document[] {
  return state.posting(kind, '', index, value).flatMap((sequence) => state.bySequence(sequence) ?? []);
}

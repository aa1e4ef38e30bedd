import { type CloudCall, refusal } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { releaseAddresses } from '../../vpc/addresses.ts';
import { isPaidFor } from './life.ts';
import { namedBalancer } from './named.ts';

/** What belongs to a balancer and ends with it. */
const parts = [
  'slb/rule',
  'slb/domain-extension',
  'slb/listener',
  'slb/backend',
  'slb/vserver-group',
  'slb/master-slave-group',
];

/** Deletes a balancer with its listeners, rules and server groups. */
export const deleteLoadBalancer: CloudBehaviour = (call) => {
  const document = namedBalancer(call);
  if (document.fields.DeleteProtection === 'on') {
    throw refusal(
      call,
      'OperationDenied.DeleteProtectionIsOn',
      `The balancer ${document.id} is protected from being deleted.`,
      400,
    );
  }
  if (isPaidFor(call, document)) {
    throw refusal(call, 'InvalidChargeType', `The balancer ${document.id} is paid for in advance.`, 400);
  }
  for (const kind of parts) removeAll(call, kind, document.id);
  releaseAddresses(call, document.id);
  call.state.remove(document);
  return {};
};

function removeAll({ state }: CloudCall, kind: string, balancerId: string): void {
  for (const sequence of [...state.posting(kind, '', 'LoadBalancerId', balancerId)]) {
    const found = state.bySequence(sequence);
    if (found !== undefined) state.remove(found);
  }
}

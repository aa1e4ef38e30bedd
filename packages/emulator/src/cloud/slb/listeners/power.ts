import { inTurn, statusOf } from '../../../state/document.ts';
import { allWith, type CloudCall, lookUp, refusal, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { type ListenerFields, listener, loadBalancer, rule } from '../model.ts';
import { namedListener } from './named.ts';
import { refuseStopping } from './set.ts';

/** Starts a listener that is stopped. */
export const startListener: CloudBehaviour = (call) => {
  const document = namedListener(call);
  refuseLocked(call, document.fields);
  refuseStopping(call, document);
  const status = statusOf(document);
  if (status === 'starting') {
    throw refusal(
      call,
      'Operation.Deny',
      'The specified listener is configuring, please try again later.',
      400,
    );
  }
  if (status !== 'stopped') {
    throw refusal(call, 'Operation.NotAllowed', `The specified listener is ${status}.`, 400);
  }
  update(call, document, {
    phases: inTurn(call.now, ['starting', call.settings.timing.startingMs], 'running'),
  });
  return {};
};

/** Stops a listener; one that is stopped stays so. */
export const stopListener: CloudBehaviour = (call) => {
  const document = namedListener(call);
  refuseLocked(call, document.fields);
  refuseStopping(call, document);
  if (statusOf(document) === 'stopped') return {};
  update(call, document, {
    phases: inTurn(call.now, ['stopping', call.settings.timing.stoppingMs], 'stopped'),
  });
  return {};
};

function refuseLocked(call: CloudCall, { LoadBalancerId }: ListenerFields): void {
  const balancer = lookUp(call, loadBalancer, LoadBalancerId);
  if (balancer === undefined || statusOf(balancer) !== 'locked') return;
  throw refusal(call, 'Operation.NotAllowed', `The balancer ${LoadBalancerId} is locked.`, 400);
}

/** Deletes a listener, which is running or stopped, with its rules and domain extensions. */
export const deleteListener: CloudBehaviour = (call) => {
  const document = namedListener(call);
  refuseStopping(call, document);
  if (statusOf(document) === 'starting') {
    throw refusal(call, 'Operation.NotAllowed', 'The specified listener is starting.', 400);
  }
  const { LoadBalancerId, ListenerPort, ListenerProtocol } = document.fields;
  const forwarding = allWith(call, listener, 'LoadBalancerId', LoadBalancerId).find(
    ({ fields }) => fields.ListenerForward === 'on' && fields.ForwardPort === ListenerPort,
  );
  if (ListenerProtocol === 'https' && forwarding !== undefined) {
    throw refusal(
      call,
      'ListenerForwardExist',
      `The listener at port ${forwarding.fields.ListenerPort} forwards to this one.`,
      400,
    );
  }
  for (const one of allWith(call, rule, 'ListenerId', document.id)) call.state.remove(one);
  for (const sequence of [...call.state.posting('slb/domain-extension', '', 'ListenerId', document.id)]) {
    const extension = call.state.bySequence(sequence);
    if (extension !== undefined) call.state.remove(extension);
  }
  call.state.remove(document);
  return {};
};

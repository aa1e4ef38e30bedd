import type { Document } from '../../../state/document.ts';
import { type CloudCall, lookUp, need, refusal, text } from '../../kit/cloud-call.ts';
import { namedBalancer } from '../load-balancers/named.ts';
import { type ListenerFields, listener } from '../model.ts';

/** The protocols of listeners. */
export const protocols = ['tcp', 'udp', 'http', 'https'] as const;
/** One of them. */
export type Protocol = (typeof protocols)[number];

/** Returns the id of a listener. */
export function listenerId(balancerId: string, protocol: Protocol, port: number | string): string {
  return `${balancerId}/${protocol}/${Number(port)}`;
}

/** Returns the listeners of a balancer at the port, and of the protocol where one is named, of a call; there has to be one. */
export function foundListeners(call: CloudCall, balancerId: string): readonly Document<ListenerFields>[] {
  const port = need(call, 'ListenerPort');
  const asked = text(call, 'ListenerProtocol')?.toLowerCase();
  const found = protocols.flatMap((protocol) =>
    asked === undefined || asked === protocol
      ? (lookUp(call, listener, listenerId(balancerId, protocol, port)) ?? [])
      : [],
  );
  if (found.length > 0) return found;
  const { errorStatuses } = call.operation;
  const code = errorStatuses.has('ResourceNotFound.Listener')
    ? 'ResourceNotFound.Listener'
    : 'InvalidParameter';
  throw refusal(call, code, 'The specified resource does not exist.', 400);
}

/** Returns the one listener that a call names by its port, and by its protocol where several are at that port. */
export function namedListener(call: CloudCall): Document<ListenerFields> {
  const [found, ...others] = foundListeners(call, namedBalancer(call).id);
  if (others.length === 0) return found as Document<ListenerFields>;
  throw refusal(
    call,
    'TooManyListeners',
    `There are ${others.length + 1} listeners at this port: name the ListenerProtocol.`,
    400,
  );
}

/** Returns the listener of a protocol that an operation is for. One of another protocol at the port is refused. */
export function namedListenerOf(call: CloudCall, protocol: Protocol): Document<ListenerFields> {
  const balancer = namedBalancer(call);
  const own = lookUp(call, listener, listenerId(balancer.id, protocol, need(call, 'ListenerPort')));
  if (own !== undefined) return own;
  const [other] = foundListeners(call, balancer.id);
  throw refusal(
    call,
    'UnsupportedOperationonfixedprotocalport',
    `The operation is not supported by the protocol ${other?.fields.ListenerProtocol} of the specified port.`,
    400,
  );
}

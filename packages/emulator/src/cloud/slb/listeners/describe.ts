import { Refusal } from '../../../refusal.ts';
import type { Document, Fields } from '../../../state/document.ts';
import { allWith, type CloudCall, number, refusal, text, texts } from '../../kit/cloud-call.ts';
import { list } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { type ListenerFields, listener, rule } from '../model.ts';
import { namedListenerOf, type Protocol, protocols } from './named.ts';

/** Shows a listener with its rules and domain extensions. */
export function describeListener(protocol: Protocol): CloudBehaviour {
  return (call) => {
    const document = namedListenerOf(call, protocol);
    return {
      ...shown(listener, document, call),
      Rules: allWith(call, rule, 'ListenerId', document.id).map(({ id, fields }) => ({
        RuleId: id,
        ...fields,
      })),
      DomainExtensions: extensionsOf(call, document),
    };
  };
}

function extensionsOf({ state }: CloudCall, { id }: Document<ListenerFields>): readonly Fields[] {
  return state
    .posting('slb/domain-extension', '', 'ListenerId', id)
    .flatMap((sequence) => state.bySequence(sequence) ?? [])
    .map((extension) => ({ DomainExtensionId: extension.id, ...extension.fields }));
}

const listOfListeners = list(listener, {
  show: (document, call) => {
    const fields = shown(listener, document, call);
    return { ...fields, [`${document.fields.ListenerProtocol.toUpperCase()}ListenerConfig`]: fields };
  },
});

export const describeListeners: CloudBehaviour = (call) => {
  const protocol = text(call, 'ListenerProtocol');
  if (protocol !== undefined && !(protocols as readonly string[]).includes(protocol)) {
    throw refusal(call, 'IllegalParam.ListenerProtocol', 'The specified protocol is not valid.', 400);
  }
  if (texts(call, 'LoadBalancerId').length > 10) {
    throw refusal(call, 'IllegalParamSize.LoadBalancerId', 'A call names 10 balancers at most.', 400);
  }
  const size = number(call, 'MaxResults', 20);
  if (size < 1 || size > 100) {
    throw refusal(call, 'IllegalParam.MaxResults', 'The parameter MaxResults has to be 1 to 100.', 400);
  }
  try {
    return listOfListeners(call);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'InvalidParameter.NextToken')) throw error;
    throw refusal(call, 'IllegalParam.NextToken', error.message, 400);
  }
};

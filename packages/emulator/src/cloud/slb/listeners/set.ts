import type { Document } from '../../../state/document.ts';
import { statusOf } from '../../../state/document.ts';
import { type CloudCall, refusal, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { namedBalancer } from '../load-balancers/named.ts';
import type { ListenerFields } from '../model.ts';
import { checkBackendPort, checkBandwidth, checkSettings } from './checks.ts';
import { namedListenerOf, type Protocol } from './named.ts';
import { readSettings } from './settings.ts';
import { checkUses } from './uses.ts';

/** Changes the settings of a listener that a call sends. */
export function setListener(protocol: Protocol): CloudBehaviour {
  return (call) => {
    const balancer = namedBalancer(call);
    const document = namedListenerOf(call, protocol);
    refuseStopping(call, document);
    const settings = readSettings(call, document.fields);
    checkSettings(call, protocol, settings);
    checkBackendPort(call, settings);
    checkUses(call, balancer, protocol, settings);
    checkBandwidth(call, balancer, settings, document.id);
    update(call, document, { fields: settings });
    return {};
  };
}

/** While a listener stops, nothing can be changed. */
export function refuseStopping(call: CloudCall, document: Document<ListenerFields>): void {
  if (statusOf(document) !== 'stopping') return;
  throw refusal(call, 'ServiceIsStopping', 'The specified Listener is stopping, please retry later.', 409);
}

import type { Document } from '../../../state/document.ts';
import { allWith, texts } from '../../kit/cloud-call.ts';
import { type Filter, field } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { backendsOf } from '../backends/servers.ts';
import { backend, listener, loadBalancer } from '../model.ts';
import { namedBalancer } from './named.ts';

/** Selects the balancers of which a default backend has one of some values. */
function withBackend(name: 'ServerId' | 'ServerIp'): Filter {
  return (call, parameter) => {
    const wanted = texts(call, parameter);
    if (wanted.length === 0) return undefined;
    const ids = new Set(
      wanted
        .flatMap((value) => allWith(call, backend, name, value))
        .map(({ fields }) => fields.LoadBalancerId),
    );
    const posting = [...ids]
      .flatMap((id) => call.state.get(loadBalancer.kind, id) ?? [])
      .sort((one, other) => one.sequence - other.sequence);
    return {
      posting: (region) =>
        posting.filter((one) => region === '' || one.region === region).map(({ sequence }) => sequence),
      isWhole: true,
      test: (document: Document) => ids.has(document.id),
    };
  };
}

/** Lists write the charge type as a number, and its name beside it. */
const chargeNumbers: Readonly<Record<string, string>> = { paybybandwidth: '3', paybytraffic: '4' };

export const describeLoadBalancers: CloudBehaviour = list(loadBalancer, {
  filters: {
    ServerId: withBackend('ServerId'),
    ServerIntranetAddress: withBackend('ServerIp'),
    LoadBalancerName: field('LoadBalancerName'),
  },
  show: (document, call) => ({
    ...shown(loadBalancer, document, call),
    InternetChargeType: chargeNumbers[document.fields.InternetChargeType],
    InternetChargeTypeAlias: document.fields.InternetChargeType,
  }),
});

export const describeLoadBalancerAttribute: CloudBehaviour = (call) => {
  const document = namedBalancer(call);
  const ports = allWith(call, listener, 'LoadBalancerId', document.id).map(({ fields }) => fields);
  return {
    ...shown(loadBalancer, document, call),
    RenewalStatus: document.fields.PayType === 'PrePay' ? 'Normal' : undefined,
    ListenerPorts: ports.map(({ ListenerPort }) => ListenerPort),
    ListenerPortsAndProtocal: ports.map(({ ListenerPort, ListenerProtocol }) => ({
      ListenerPort,
      ListenerProtocal: ListenerProtocol,
    })),
    ListenerPortsAndProtocol: ports,
    BackendServers: backendsOf(call, document.id),
  };
};

import type { Document, Fields } from '../../../state/document.ts';
import { allWith, type CloudCall, text } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { foundListeners } from '../listeners/named.ts';
import { namedBalancer } from '../load-balancers/named.ts';
import { type ListenerFields, listener, rule } from '../model.ts';
import { backendsOf, findServer } from './servers.ts';

/** A server of a listener, with the port that it is reached at. */
interface Target {
  readonly ServerId: string;
  readonly Type: string;
  readonly ServerIp: string;
  readonly Port: number;
}

/** Tells the health of the servers of one listener, or of all. */
export const describeHealth: CloudBehaviour = (call) => {
  const balancer = namedBalancer(call);
  const listeners =
    text(call, 'ListenerPort') === undefined
      ? allWith(call, listener, 'LoadBalancerId', balancer.id).filter(({ fields }) =>
          isAsked(call, fields.ListenerProtocol),
        )
      : foundListeners(call, balancer.id);
  return { BackendServers: listeners.flatMap((one) => healthOf(call, one)) };
};

function isAsked(call: CloudCall, protocol: string): boolean {
  const asked = text(call, 'ListenerProtocol');
  return asked === undefined || asked.toLowerCase() === protocol;
}

function healthOf(call: CloudCall, document: Document<ListenerFields>): readonly Fields[] {
  const { ListenerPort, ListenerProtocol, HealthCheck } = document.fields;
  return targetsOf(call, document).flatMap(({ ServerId, Type, ServerIp, Port }) => {
    const server = findServer(call, ServerId, Type);
    if (server === undefined) return [];
    const usual = HealthCheck === 'off' ? 'unavailable' : server.isRunning ? 'normal' : 'abnormal';
    return {
      ListenerPort,
      Protocol: ListenerProtocol,
      ServerId,
      ServerIp: ServerIp || server.addresses[0],
      Port,
      ServerHealthStatus: call.health.statusOf(ServerId, Port) ?? usual,
    };
  });
}

/** Returns the servers of a listener and of its rules, each of them once. */
function targetsOf(call: CloudCall, { id, fields }: Document<ListenerFields>): readonly Target[] {
  const { LoadBalancerId, VServerGroupId, MasterSlaveServerGroupId, BackendServerPort = 0 } = fields;
  const own =
    VServerGroupId !== ''
      ? groupServers(call, 'slb/vserver-group', VServerGroupId, 'BackendServers')
      : MasterSlaveServerGroupId !== ''
        ? groupServers(call, 'slb/master-slave-group', MasterSlaveServerGroupId, 'MasterSlaveBackendServers')
        : backendsOf(call, LoadBalancerId).map((one) => ({ ...one, Port: BackendServerPort }));
  const ofRules = allWith(call, rule, 'ListenerId', id).flatMap((one) =>
    groupServers(call, 'slb/vserver-group', one.fields.VServerGroupId, 'BackendServers'),
  );
  const once = new Map(
    [...own, ...ofRules].map((one) => [JSON.stringify([one.ServerId, one.ServerIp, one.Port]), one]),
  );
  return [...once.values()];
}

/** Server groups are another theme's: known by their kinds and the field with their servers. */
function groupServers({ state }: CloudCall, kind: string, id: string, member: string): readonly Target[] {
  return (state.get(kind, id)?.fields[member] ?? []) as readonly Target[];
}

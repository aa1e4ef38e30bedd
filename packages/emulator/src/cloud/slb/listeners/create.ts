import { type Document, inTurn } from '../../../state/document.ts';
import { type CloudCall, countWith, insert, lookUp, number, refusal } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { namedBalancer } from '../load-balancers/named.ts';
import { type LoadBalancerFields, listener, type ListenerSettings as Settings } from '../model.ts';
import { checkBackendPort, checkBandwidth, checkSettings } from './checks.ts';
import { listenerId, type Protocol, protocols } from './named.ts';
import { readSettings, usualSettings } from './settings.ts';
import { checkForward, checkUses } from './uses.ts';

const mostListeners = 50;
const usualForwardPort = 443;
/** UDP ports that the vendor keeps for itself. */
const reservedPorts = new Set([250, 4_789, 4_790]);

/** Makes a listener, which is stopped. */
export function createListener(protocol: Protocol): CloudBehaviour {
  return (call) => {
    const balancer = namedBalancer(call);
    const ListenerPort = readPort(call, protocol);
    const id = listenerId(balancer.id, protocol, ListenerPort);
    checkFree(call, balancer, protocol, ListenerPort);
    const settings = settingsOf(call, protocol);
    checkSettings(call, protocol, settings);
    checkBackendPort(call, settings);
    checkUses(call, balancer, protocol, settings);
    checkForward(call, balancer, settings);
    checkBandwidth(call, balancer, settings, id);
    insert(call, listener, {
      id,
      region: balancer.region,
      tags: readTags(call),
      phases: inTurn(call.now, 'stopped'),
      fields: {
        ...settings,
        LoadBalancerId: balancer.id,
        ListenerPort,
        ListenerProtocol: protocol,
        ListenerId: `${balancer.id}_${protocol}_${ListenerPort}`,
      },
    });
    return {};
  };
}

/** A health check uses the port that the servers serve at, unless another one is named. */
function settingsOf(call: CloudCall, protocol: Protocol): Settings {
  const settings = readSettings(call, usualSettings[protocol]);
  const { HealthCheckConnectPort = settings.BackendServerPort, ForwardPort = usualForwardPort } = settings;
  return {
    ...settings,
    ...(HealthCheckConnectPort !== undefined && { HealthCheckConnectPort }),
    ...(settings.ListenerForward === 'on' && { ForwardPort }),
  };
}

function readPort(call: CloudCall, protocol: Protocol): number {
  const port = number(call, 'ListenerPort', 0);
  if (port < 1) {
    throw refusal(call, 'InvalidParam.ListenerPort', 'The parameter ListenerPort has to be 1 to 65535.', 400);
  }
  if (protocol === 'udp' && reservedPorts.has(port)) {
    throw refusal(
      call,
      'OperationDenied.SpecialListenerPortNotAllowed',
      `The port ${port} is reserved.`,
      400,
    );
  }
  return port;
}

/** A port is free where no listener over the same transport has it: UDP is one, all others are TCP. */
function checkFree(
  call: CloudCall,
  { id }: Document<LoadBalancerFields>,
  protocol: Protocol,
  port: number,
): void {
  for (const other of protocols) {
    if ((other === 'udp') !== (protocol === 'udp')) continue;
    if (lookUp(call, listener, listenerId(id, other, port)) === undefined) continue;
    throw refusal(
      call,
      other === protocol ? 'ListenerAlreadyExists' : 'InvalidParameter.ListenerPortConflict',
      `A listener with the specified port already exists: ${other} ${port}.`,
      400,
    );
  }
  if (countWith(call, listener, 'LoadBalancerId', id) < mostListeners) return;
  throw refusal(
    call,
    'ListenerNumberOverLimit',
    `The maximum number of listeners is exceeded: a balancer has ${mostListeners} at most.`,
    400,
  );
}

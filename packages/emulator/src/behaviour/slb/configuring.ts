import { textOf, textsOf, type Values } from '../../params/value.ts';
import { Refusal } from '../../refusal.ts';
import type { Behaviour } from '../call.ts';

/**
 * What a write can be about, the nearest first: a listener and its certificate are parts of the balancer that is named
 * with them, and a group of servers is configured alone only where no balancer is named.
 */
const subjects = [
  'LoadBalancerId',
  'ResourceId',
  'RuleId',
  'RuleIds',
  'DomainExtensionId',
  'VServerGroupId',
  'MasterSlaveServerGroupId',
  'AclId',
  'ServerCertificateId',
  'CACertificateId',
  'TLSCipherPolicyId',
];

/** Refuses a write while the last one to the same resource is carried out, and lets the next ones wait for this one. */
export function whenConfigured(write: Behaviour): Behaviour {
  return (call) => {
    const { parameters, now, world } = call;
    const { action } = call.operation;
    const { configuring } = world;
    for (const [id, { until }] of configuring) if (until <= now) configuring.delete(id);
    const ids = subjectsOf(parameters);
    for (const id of ids) {
      const last = configuring.get(id);
      if (last !== undefined) throw busy(id, last.action, action);
    }
    const answer = write(call);
    const until = now + world.settings.timing.configuringMs;
    for (const id of ids) configuring.set(id, { action, until });
    return answer;
  };
}

const backendWrite = /BackendServers$|(VServer|MasterSlaveServer)Group/;
const ruleWrite = /Rules?$/;

/** Which code refuses a write depends on it, and on the last one. */
function busy(id: string, last: string, action: string): Refusal {
  if (backendWrite.test(last) && (backendWrite.test(action) || ruleWrite.test(action))) {
    return new Refusal(
      409,
      'BackendServer.configuring',
      `A previous configuration of ${id} is pending; please try again later.`,
    );
  }
  if (/^Create.*Listener$/.test(last) && ruleWrite.test(action)) {
    return new Refusal(
      400,
      'OperationFailed.ListenerStatusNotSupport',
      `The status of the new listener of ${id} does not support this operation yet.`,
    );
  }
  return new Refusal(400, 'ServiceIsConfiguring', `The last change of ${id} is still being carried out.`);
}

function subjectsOf(parameters: Values): readonly string[] {
  const name = subjects.find((one) => parameters[one] !== undefined);
  if (name === undefined) return [];
  const text = textOf(parameters, name);
  if (Array.isArray(parameters[name])) return textsOf(parameters, name);
  return text === undefined ? [] : listed(text);
}

/** `RuleIds` is a text that holds a JSON list. */
function listed(text: string): readonly string[] {
  if (!text.startsWith('[')) return [text];
  try {
    return (JSON.parse(text) as unknown[]).map(String);
  } catch {
    return [text];
  }
}

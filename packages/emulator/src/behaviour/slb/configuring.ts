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
    const { configuring } = world;
    for (const [id, until] of configuring) if (until <= now) configuring.delete(id);
    const ids = subjectsOf(parameters);
    const busy = ids.find((id) => configuring.has(id));
    if (busy !== undefined) {
      throw new Refusal(
        400,
        'ServiceIsConfiguring',
        `The last change of ${busy} is still being carried out.`,
      );
    }
    const answer = write(call);
    for (const id of ids) configuring.set(id, now + world.settings.timing.configuringMs);
    return answer;
  };
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

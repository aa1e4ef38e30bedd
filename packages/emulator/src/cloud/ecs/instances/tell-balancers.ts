import type { Document } from '../../../state/document.ts';
import { type CloudCall, update } from '../../kit/cloud-call.ts';

// What SLB keeps is known here by its kinds and fields alone.

/** A server as a group of servers keeps it. */
interface Kept {
  readonly ServerId: string;
  readonly ServerIp: string;
}

/** The kinds of groups of servers, with the field that has the servers. */
const groups = [
  ['slb/vserver-group', 'BackendServers'],
  ['slb/master-slave-group', 'MasterSlaveBackendServers'],
] as const;

/** Gives balancers and their groups the new address of an instance that they have as a server. */
export function tellBalancers(call: CloudCall, instanceId: string, before: string, after: string): void {
  const isMeant = ({ ServerId, ServerIp }: Kept): boolean => ServerId === instanceId && ServerIp === before;
  for (const one of documents(call, 'slb/backend', 'ServerId', instanceId)) {
    if (isMeant(one.fields as unknown as Kept)) update(call, one, { fields: { ServerIp: after } });
  }
  for (const [kind, member] of groups) {
    for (const group of documents(call, kind)) {
      const servers = group.fields[member] as readonly Kept[];
      if (!servers.some(isMeant)) continue;
      const moved = servers.map((one) => (isMeant(one) ? { ...one, ServerIp: after } : one));
      update(call, group, { fields: { [member]: moved } });
    }
  }
}

function documents({ state }: CloudCall, kind: string, index?: string, value?: string): readonly Document[] {
  return state.posting(kind, '', index, value).flatMap((sequence) => state.bySequence(sequence) ?? []);
}

import type { Document, Fields } from '../../../state/document.ts';
import { type CloudCall, refusal, text, update } from '../../kit/cloud-call.ts';
import type { CloudBehaviour } from '../../kit/operations.ts';
import { shown } from '../../kit/resource.ts';
import { readName } from '../names.ts';
import { invalidServers, meantBy, readServers, readWeight, serverRecords, withServers } from './backends.ts';
import { liveServers } from './live-servers.ts';
import { type BackendServer, type VServerGroupFields, vServerGroup } from './model.ts';
import { namedVServerGroup } from './vserver-groups.ts';

export const addServers: CloudBehaviour = (call) => {
  const group = namedVServerGroup(call);
  return store(call, group, withServers(call, present(call, group), read(call, group, 'BackendServers')));
};

/** Servers that the group does not have are no error. */
export const removeServers: CloudBehaviour = (call) => {
  const group = namedVServerGroup(call);
  return store(call, group, without(call, 'BackendServers', present(call, group)));
};

/** Puts servers in the place of others. The old ones have to be there. */
export const replaceServers: CloudBehaviour = (call) => {
  const group = namedVServerGroup(call);
  const servers = present(call, group);
  for (const record of serverRecords(call, 'OldBackendServers')) {
    if (servers.some(meantBy(call, 'OldBackendServers', record))) continue;
    throw invalidServers(call, 'OldBackendServers', `${String(record.ServerId)} is not in the group`);
  }
  const kept = without(call, 'OldBackendServers', servers);
  return store(call, group, withServers(call, kept, read(call, group, 'NewBackendServers')));
};

/** Changes the name of a group, and weights and descriptions of servers that it has. */
export const setVServerGroup: CloudBehaviour = (call) => {
  const group = namedVServerGroup(call);
  if (text(call, 'VServerGroupName') === undefined && text(call, 'BackendServers') === undefined) {
    throw refusal(call, 'MissingParameter', 'Either VServerGroupName or BackendServers has to be sent.', 400);
  }
  let servers = present(call, group);
  for (const record of serverRecords(call, 'BackendServers')) {
    const isMeant = meantBy(call, 'BackendServers', record);
    if (!servers.some(isMeant)) {
      throw invalidServers(call, 'BackendServers', `${String(record.ServerId)} is not in the group`);
    }
    const weight = readWeight(call, record);
    const { Description } = record;
    servers = servers.map((server) =>
      isMeant(server)
        ? {
            ...server,
            Weight: weight ?? server.Weight,
            Description: typeof Description === 'string' ? Description : server.Description,
          }
        : server,
    );
  }
  const name = readName(call, 'VServerGroupName');
  return store(call, group, servers, name === '' ? {} : { VServerGroupName: name });
};

function present(call: CloudCall, { fields }: Document<VServerGroupFields>): readonly BackendServer[] {
  return liveServers(call, fields.BackendServers);
}

function read(
  call: CloudCall,
  group: Document<VServerGroupFields>,
  parameter: string,
): readonly BackendServer[] {
  const balancer = call.state.get('slb/load-balancer', group.fields.LoadBalancerId);
  return readServers(call, parameter, balancer, group.region);
}

function without(
  call: CloudCall,
  parameter: string,
  servers: readonly BackendServer[],
): readonly BackendServer[] {
  const tests = serverRecords(call, parameter).map((record) => meantBy(call, parameter, record));
  return servers.filter((server) => !tests.some((isMeant) => isMeant(server)));
}

function store(
  call: CloudCall,
  group: Document<VServerGroupFields>,
  BackendServers: readonly BackendServer[],
  more: Partial<VServerGroupFields> = {},
): Fields {
  return shown(vServerGroup, update(call, group, { fields: { BackendServers, ...more } }), call);
}

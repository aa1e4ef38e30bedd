import { secondStamp } from '../../../clock.ts';
import type { Resource } from '../../kit/resource.ts';
import { liveServers } from './live-servers.ts';

/** A server that a group sends traffic to. */
export type BackendServer = {
  /** An instance or a network interface. */
  readonly ServerId: string;
  readonly Port: number;
  readonly Weight: number;
  readonly Type: string;
  readonly ServerIp: string;
  readonly Description: string;
};

/** What is stored of a vServer group. */
export type VServerGroupFields = {
  readonly LoadBalancerId: string;
  readonly VServerGroupName: string;
  readonly BackendServers: readonly BackendServer[];
};

/** vServer groups. Each belongs to a balancer; listeners and rules name theirs. */
export const vServerGroup: Resource<VServerGroupFields> = {
  kind: 'slb/vserver-group',
  prefix: 'rsp',
  idField: 'VServerGroupId',
  notFound: 'InvalidParameter',
  word: 'vservergroup',
  owner: 'LoadBalancerId',
  indexes: ['LoadBalancerId', 'VServerGroupName'],
  view: ({ fields, createdAt }, call) => {
    const servers = liveServers(call, fields.BackendServers);
    return { BackendServers: servers, ServerCount: servers.length, CreateTime: secondStamp(createdAt) };
  },
};

/** One of the two servers of a primary/secondary group. */
export type MasterSlaveServer = BackendServer & { readonly ServerType: string };

/** What is stored of a primary/secondary server group. */
export type MasterSlaveGroupFields = {
  readonly LoadBalancerId: string;
  readonly MasterSlaveServerGroupName: string;
  readonly MasterSlaveBackendServers: readonly MasterSlaveServer[];
};

/** Primary/secondary server groups: two servers, of which one takes the traffic. Listeners name theirs. */
export const masterSlaveGroup: Resource<MasterSlaveGroupFields> = {
  kind: 'slb/master-slave-group',
  prefix: 'rsp',
  idField: 'MasterSlaveServerGroupId',
  notFound: 'InvalidParameter',
  word: 'masterslaveservergroup',
  owner: 'LoadBalancerId',
  indexes: ['LoadBalancerId', 'MasterSlaveServerGroupName'],
  view: ({ fields, createdAt }, call) => ({
    MasterSlaveBackendServers: liveServers(call, fields.MasterSlaveBackendServers),
    CreateTime: secondStamp(createdAt),
  }),
};
